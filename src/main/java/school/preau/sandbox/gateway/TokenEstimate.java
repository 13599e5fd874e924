package school.preau.sandbox.gateway;

import java.util.List;

/**
 * How many tokens a text may take. Each model cuts text in its own way and only its endpoint counts exactly; this errs on the side of too
 * many for French and English, so that what is said to fit does fit.
 */
public final class TokenEstimate {

    private static final int CHARACTERS_PER_TOKEN = 3;
    /** For the marks a chat template puts around a message. */
    private static final int PER_MESSAGE = 8;

    private TokenEstimate() {}

    public static int of(String text) {
        return Math.ceilDiv(text.length(), CHARACTERS_PER_TOKEN);
    }

    public static int of(List<ModelRequest.Message> messages) {
        return messages.stream()
                .mapToInt(message -> of(message.text()) + PER_MESSAGE)
                .sum();
    }
}
