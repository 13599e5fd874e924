package school.preau.learning;

import java.util.List;
import java.util.Set;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;

/**
 * How a lesson stands for one learner.
 *
 * @param done recorded as done, for ever
 * @param endReached whether its last block has been in sight
 * @param untried ids of the self-checks that wait for an answer, in order of reading
 */
public record LessonStanding(boolean done, boolean endReached, List<String> untried) {

    public LessonStanding {
        untried = List.copyOf(untried);
    }

    /** Done means shown: the end was in sight and every self-check was tried. */
    boolean shown() {
        return endReached && untried.isEmpty();
    }

    static List<String> checksOf(Lesson lesson) {
        return lesson.fr().blocks().stream()
                .filter(LessonBlock.Check.class::isInstance)
                .map(block -> ((LessonBlock.Check) block).id())
                .toList();
    }

    static List<String> untried(Lesson lesson, Set<String> tried) {
        return checksOf(lesson).stream().filter(check -> !tried.contains(check)).toList();
    }
}
