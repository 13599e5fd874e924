package school.preau.sandbox;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * The last grading of an attempt, with everything it rests on.
 *
 * @param waiting a contested finding waits for a trainer, and the verdict with it
 * @param confidence how sure the learner was before the reveal, 50 to 100 per cent
 */
public record ExerciseResult(
        ExerciseAttemptId attempt,
        ExerciseVersion exercise,
        Instant at,
        boolean passed,
        boolean waiting,
        OptionalInt confidence,
        Outcome outcome) {}
