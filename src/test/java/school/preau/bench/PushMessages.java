package school.preau.bench;

import java.util.function.Consumer;

/**
 * Puts the frames of a push channel together to whole messages: each begins with its length in characters and a bar, as Atmosphere's
 * {@code TrackMessageSizeInterceptor} writes it.
 */
final class PushMessages {

    private static final String BAR = "|";

    private final StringBuilder waiting = new StringBuilder();
    private final Consumer<String> whole;

    PushMessages(Consumer<String> whole) {
        this.whole = whole;
    }

    void more(CharSequence frame) {
        waiting.append(frame);
        for (int bar = waiting.indexOf(BAR); bar >= 0; bar = waiting.indexOf(BAR)) {
            int end = bar + 1 + Integer.parseInt(waiting.substring(0, bar).strip());
            if (end > waiting.length()) {
                return;
            }
            String message = VaadinClient.unguarded(waiting.substring(bar + 1, end));
            waiting.delete(0, end);
            // A sign of life is a single space.
            if (!message.isBlank()) {
                whole.accept(message);
            }
        }
    }
}
