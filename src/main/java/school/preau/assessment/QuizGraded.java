package school.preau.assessment;

import java.time.Instant;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/** An attempt at a quiz was handed in and graded. */
public record QuizGraded(
        PersonId person, CourseVersion course, String activity, boolean passed, int percent, Instant at) {}
