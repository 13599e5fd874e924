package school.preau.sandbox;

import java.util.Optional;

/**
 * A request as its learner words it.
 *
 * @param manner what to do with what the screen finds
 * @param insteadOf the request it rewords, which stays readable beside it; empty when it follows what was said last
 * @param settings how the answer is asked for
 */
public record Wording(String text, Manner manner, Optional<TurnId> insteadOf, AnswerSettings settings) {

    /** What to do with what the screen finds in it. */
    public enum Manner {
        /** Nothing leaves when something is found. */
        AS_TYPED,
        MASKED,
        /** The learner calls the findings wrong; what must be blocked stays blocked. */
        AS_IT_IS
    }

    /** A request that follows what was said last, asked for as usual. */
    public static Wording of(String text, Manner manner) {
        return new Wording(text, manner, Optional.empty(), AnswerSettings.USUAL);
    }
}
