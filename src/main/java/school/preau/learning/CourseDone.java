package school.preau.learning;

import java.time.Instant;
import school.preau.catalog.Course;

/** A course somebody has completed, in the version they studied. */
public record CourseDone(Course course, Instant at) {}
