package school.preau.assessment;

import java.time.Instant;
import school.preau.catalog.CourseVersion;

/** An attempt that was handed in, with the grading that counts. */
public record PastAttempt(
        AttemptId id,
        CourseVersion course,
        String activity,
        int number,
        Instant began,
        Instant handedIn,
        Score score,
        boolean passed) {}
