package school.preau.sandbox.gateway;

import java.util.List;

/**
 * What a model is asked.
 *
 * @param endpoint id of the {@link ModelEndpoint}
 * @param messages oldest first; the first is the instruction
 * @param maxTokens longest answer
 * @param temperature from 0 (the same again) to 2
 */
public record ModelRequest(String endpoint, List<Message> messages, int maxTokens, double temperature) {

    public ModelRequest {
        messages = List.copyOf(messages);
        if (messages.isEmpty() || maxTokens < 1 || temperature < 0 || temperature > 2) {
            throw new IllegalArgumentException("request of %d messages, %d tokens, temperature %s"
                    .formatted(messages.size(), maxTokens, temperature));
        }
    }

    /** One turn of what the model reads. */
    public record Message(Author author, String text) {
        @Override
        public String toString() {
            return author + " " + text.length();
        }
    }

    /** Who said it. */
    public enum Author {
        INSTRUCTION,
        LEARNER,
        MODEL
    }
}
