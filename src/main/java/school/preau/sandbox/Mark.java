package school.preau.sandbox;

import java.util.Optional;

/**
 * Words a learner marked in a draft or an answer.
 *
 * @param text id of the draft or answer
 * @param code the kind of error they say it is; empty where one only marks what differs
 */
public record Mark(MarkId id, String text, Passage passage, Optional<ErrorCode> code, Optional<Severity> severity) {

    /** Longest mark, in code points: marking a whole letter finds nothing. */
    public static final int LONGEST = 400;
}
