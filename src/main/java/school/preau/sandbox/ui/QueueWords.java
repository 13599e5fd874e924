package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/** Where one stands in a queue and how long it may take, in words. */
final class QueueWords {

    private static final long MINUTE = 60;

    private QueueWords() {}

    static String of(Component at, int place, Duration wait) {
        return at.getTranslation("sandbox.answer.place", place) + " · " + wait(at, wait.toSeconds());
    }

    private static String wait(Component at, long seconds) {
        if (seconds <= 0) {
            return at.getTranslation("conversation.queue.any-moment");
        }
        return seconds < MINUTE
                ? at.getTranslation("conversation.queue.seconds", seconds)
                : at.getTranslation("conversation.queue.minutes", Math.ceilDiv(seconds, MINUTE));
    }
}
