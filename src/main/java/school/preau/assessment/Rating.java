package school.preau.assessment;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a trainer gave an open answer.
 *
 * @param points by the id of the criterion
 * @param comment for the learner; may be empty
 * @param proposal the model whose proposal the trainer had before them, if any: the learner is told
 */
public record Rating(SortedMap<String, Integer> points, String comment, Optional<String> proposal) {

    /** Signs of a comment. */
    public static final int LONGEST_COMMENT = 1_000;

    static final int LONGEST_MODEL = 120;

    public Rating {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        comment = comment.strip();
        proposal = proposal.map(name -> name.length() <= LONGEST_MODEL ? name : name.substring(0, LONGEST_MODEL));
    }

    public Rating(SortedMap<String, Integer> points, String comment) {
        this(points, comment, Optional.empty());
    }

    /** What counts where several marked: the points of the last, the comments of all, the proposal of any. */
    Rating then(Rating last) {
        return new Rating(last.points, comment + "\n\n" + last.comment, last.proposal.or(() -> proposal));
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
