package school.preau.sandbox;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a learner stands with an exercise.
 *
 * @param open an attempt under way
 * @param last the last one handed in
 * @param made how many were handed in
 * @param left how many may still be begun; empty = as many as one likes
 */
public record ExerciseStanding(
        Optional<ExerciseAttemptId> open,
        Optional<ExerciseAttemptId> last,
        boolean passed,
        boolean waiting,
        int made,
        OptionalInt left) {

    public boolean mayBegin() {
        return open.isPresent() || left.isEmpty() || left.getAsInt() > 0;
    }
}
