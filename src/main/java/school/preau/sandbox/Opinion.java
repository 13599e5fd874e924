package school.preau.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a learner thinks of an answer.
 *
 * @param words in their own words, masked; may be empty
 */
public record Opinion(boolean useful, Optional<Reason> reason, String words) {

    /** Longest remark, in characters. */
    public static final int LONGEST = 1_000;

    /** Why. */
    public enum Reason {
        FAITHFUL,
        WELL_PUT,
        SAYS_WHAT_IS_MISSING,
        INVENTED,
        WRONG_VALUE,
        INCOMPLETE,
        BESIDE_THE_POINT,
        BADLY_PUT;

        private static final List<Reason> GOOD = List.of(FAITHFUL, WELL_PUT, SAYS_WHAT_IS_MISSING);

        /** The reasons that go with a thumb up or down. */
        public static List<Reason> of(boolean useful) {
            return List.of(values()).stream()
                    .filter(reason -> GOOD.contains(reason) == useful)
                    .toList();
        }

        public String key() {
            return "conversation.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Opinion {
        if (words.length() > LONGEST
                || reason.filter(why -> !Reason.of(useful).contains(why)).isPresent()) {
            throw new IllegalArgumentException("opinion of %d characters".formatted(words.length()));
        }
    }
}
