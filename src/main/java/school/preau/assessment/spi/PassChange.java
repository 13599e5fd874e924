package school.preau.assessment.spi;

import java.time.Instant;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/**
 * Somebody who would pass a quiz, or would no longer, if it were graded anew.
 *
 * @param handedIn when the attempt was handed in on which the pass rests or would rest
 * @param passes whether the pass would be gained; lost otherwise
 */
public record PassChange(PersonId person, CourseVersion course, String activity, Instant handedIn, boolean passes) {}
