/**
 * Who studies what, and how far they are: enrolments, progress to the exact paragraph, notes, and the player. An enrolment ends in
 * {@link school.preau.learning.CourseCompleted}. This module knows neither quizzes nor exercises: it hears {@code ActivityCompleted}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {"platform", "platform :: ui", "people", "catalog", "catalog :: spi"})
package school.preau.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
