/**
 * What one knows, shown by answering: questions with permanent ids, quizzes drawn from a bank, attempts whose every answer is kept
 * the moment it is given, and gradings as records of which the last counts. {@link school.preau.assessment.TakingQuizzes} is where a
 * learner begins, answers and hands in; a pass is announced by {@link school.preau.catalog.spi.ActivityCompleted}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"platform", "platform :: ui", "people", "catalog", "catalog :: spi"})
package school.preau.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
