package school.preau.sandbox;

import java.util.Optional;

/**
 * How an answer is asked for.
 *
 * @param model id of the endpoint, or empty for the first one that is well
 * @param maxTokens longest answer
 * @param temperature from 0 (nearly the same again) to {@value #HOTTEST}
 */
public record AnswerSettings(Optional<String> model, int maxTokens, double temperature) {

    public static final double HOTTEST = 1.5;
    public static final int SHORTEST = 50;
    public static final int LONGEST = 4_000;
    public static final AnswerSettings USUAL = new AnswerSettings(Optional.empty(), 1_500, 0.2);

    public AnswerSettings {
        if (maxTokens < SHORTEST || maxTokens > LONGEST || !(temperature >= 0 && temperature <= HOTTEST)) {
            throw new IllegalArgumentException("answer of %d tokens at %s".formatted(maxTokens, temperature));
        }
    }

    public AnswerSettings by(String endpoint) {
        return new AnswerSettings(Optional.of(endpoint), maxTokens, temperature);
    }
}
