package school.preau.catalog;

import java.util.List;
import school.preau.platform.Problem;

/**
 * All that is wrong with a folder that could not be published.
 *
 * @param folder where it lies, such as {@code courses/lettre-de-liaison}
 */
public record FolderProblems(String folder, List<Problem> problems) {

    public FolderProblems {
        problems = List.copyOf(problems);
    }

    /** One line a problem: {@code folder/file:line: message → remedy}. */
    public List<String> lines() {
        return problems.stream().map(problem -> folder + "/" + problem).toList();
    }
}
