/** The top floor: main layout, sign-in page, security configuration, error views. Nothing imports it. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"platform", "platform :: ui", "people"})
package school.preau.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
