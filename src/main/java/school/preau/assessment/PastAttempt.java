package school.preau.assessment;

import java.time.Instant;
import school.preau.catalog.CourseVersion;

/**
 * An attempt that was handed in, with the grading that counts.
 *
 * @param awaitsMarking whether trainers have not yet marked all its open answers: the score is that of the others
 */
public record PastAttempt(
        AttemptId id,
        CourseVersion course,
        String activity,
        int number,
        Instant began,
        Instant handedIn,
        Score score,
        boolean passed,
        boolean awaitsMarking) {}
