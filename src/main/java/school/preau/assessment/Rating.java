package school.preau.assessment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a trainer gave an open answer.
 *
 * @param points by the id of the criterion
 * @param comment for the learner; may be empty
 */
public record Rating(SortedMap<String, Integer> points, String comment) {

    /** Signs of a comment. */
    public static final int LONGEST_COMMENT = 1_000;

    public Rating {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        comment = comment.strip();
    }

    /** Whether it says something about each criterion of the question, and no more than that is worth. */
    boolean fits(Question.OpenAnswer question) {
        return comment.length() <= LONGEST_COMMENT
                && points.size() == question.rubric().size()
                && question.rubric().stream().allMatch(criterion -> {
                    Integer given = points.get(criterion.id());
                    return given != null && given >= 0 && given <= criterion.points();
                });
    }
}
