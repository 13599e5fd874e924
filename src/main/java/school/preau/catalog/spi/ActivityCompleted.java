package school.preau.catalog.spi;

import java.time.Instant;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/**
 * Somebody has done an activity: read a lesson to its end, passed a quiz, met the gate of an exercise. Published synchronously, in
 * the transaction of the fact itself; may be published more than once for the same activity.
 */
public record ActivityCompleted(PersonId person, CourseVersion course, String activity, Instant at) {}
