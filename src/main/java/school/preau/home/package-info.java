/**
 * What a learner finds on arriving: what to do next and why, where they stopped, what they hold; and all that is recorded about them. It
 * assembles what other modules know and decides nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "platform",
            "platform :: ui",
            "people",
            "catalog",
            "catalog :: spi",
            "learning",
            "certification",
            "obligations"
        })
package school.preau.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
