package school.preau.learning;

import java.time.Instant;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/** Somebody has done every activity of a course, in the version they were enrolled in. Published once per enrolment. */
public record CourseCompleted(PersonId person, CourseVersion course, Instant at) {}
