package school.preau.certification;

import java.time.Instant;
import java.util.UUID;
import school.preau.catalog.CourseVersion;

/** A course that somebody has done, in a version, at a time. */
public record RequirementFact(UUID id, CourseVersion course, Instant at) {}
