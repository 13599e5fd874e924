package school.preau.certification;

import java.time.Instant;
import java.util.UUID;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Requirement;

/**
 * A course that somebody has done, or one of its activities, in a version, at a time.
 *
 * @param activity its id; empty for the whole course
 */
public record RequirementFact(UUID id, CourseVersion course, String activity, Instant at) {

    /** What was done, whichever version. */
    Requirement done() {
        return new Requirement(course.course(), activity);
    }
}
