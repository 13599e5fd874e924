package school.preau.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * Words a learner marked in a draft, an answer or a document.
 *
 * @param text id of what they stand in
 * @param code the kind of error they say it is; empty where one only marks what differs
 * @param about what the mark is made for, where one marks words as evidence
 */
public record Mark(
        MarkId id,
        String text,
        Passage passage,
        Optional<ErrorCode> code,
        Optional<Severity> severity,
        Optional<String> about) {

    /** Longest mark, in code points: marking a whole letter finds nothing. */
    public static final int LONGEST = 400;

    /** A mark that says by itself what it is for. */
    public Mark(MarkId id, String text, Passage passage, Optional<ErrorCode> code, Optional<Severity> severity) {
        this(id, text, passage, code, severity, Optional.empty());
    }

    /** Whether it touches a passage of a text. */
    boolean touches(String other, Passage words) {
        return text.equals(other) && passage.overlaps(words);
    }

    /** Whether it is aimed at some of these words: it touches them, and enough of it lies on them. @param percent how much */
    boolean aimsAt(String other, List<Passage> words, int percent) {
        int on = text.equals(other) ? words.stream().mapToInt(passage::shared).sum() : 0;
        return on > 0 && on * 100 >= percent * passage.length();
    }
}
