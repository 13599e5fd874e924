package school.preau.learning;

import java.util.Optional;
import school.preau.catalog.Course;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;

/** The published courses, as far as studying asks for them. */
interface Editions {

    /** What somebody who begins today gets; empty for an unknown course. */
    Optional<Course> current(CourseId course);

    /** What somebody who began earlier stays on. */
    Optional<Course> of(CourseVersion version);
}
