package school.preau.catalog;

import java.util.List;
import school.preau.platform.Problem;

/** What reading a course folder gives: the course, or all that is wrong with it. */
public sealed interface CourseRead {

    record Ok(Course course) implements CourseRead {}

    /** @param problems never empty, in order of file and line */
    record Broken(List<Problem> problems) implements CourseRead {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
