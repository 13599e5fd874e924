/**
 * Where trainers see the courses they answer for: published versions, problems of the content, figures of quizzes, errors that were reported and
 * findings that were contested. It reads what other modules keep and decides through their services.
 */
@NullMarked
@ApplicationModule(
        displayName = "Authoring",
        allowedDependencies = {
            "platform",
            "platform :: ui",
            "people",
            "catalog",
            "catalog :: spi",
            "assessment",
            "sandbox"
        })
package school.preau.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
