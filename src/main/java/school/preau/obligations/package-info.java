/**
 * Who must hold what by when, and why. The programme's rules, adopted on a day, meet people's positions; absences stop the clock and
 * exemptions lift it. Other modules ask {@link school.preau.obligations.Obligations} and hear {@link
 * school.preau.obligations.ObligationsChanged}. Every obligation can say its reason.
 */
@NullMarked
@ApplicationModule(
        displayName = "Obligations",
        allowedDependencies = {"platform", "platform :: ui", "people", "catalog", "catalog :: spi", "certification"})
package school.preau.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
