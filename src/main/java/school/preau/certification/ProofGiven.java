package school.preau.certification;

import java.time.Instant;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/** Somebody has done an activity that a certification asks for by itself, or that counts for its whole course. */
public record ProofGiven(PersonId person, CourseVersion course, String activity, Instant at) {}
