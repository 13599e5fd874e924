package school.preau.catalog;

import java.util.List;
import school.preau.platform.Problem;

/** What reading the programme's folder gives: the programme, or all that is wrong with it. */
public sealed interface ProgrammeRead {

    record Ok(Programme programme) implements ProgrammeRead {}

    /** @param problems never empty, in order of file and line */
    record Broken(List<Problem> problems) implements ProgrammeRead {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
