package school.preau.sandbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import school.preau.sandbox.gateway.AnswerListener;

/**
 * Brings an answer from the thread that hears it to the page: the first words at once, then what has come every 200 ms. The page may be
 * gone; the answer is stored all the same.
 */
final class AnswerStream implements AnswerListener {

    private static final long EVERY = 200;

    private final UI ui;
    private final Executor later = CompletableFuture.delayedExecutor(EVERY, TimeUnit.MILLISECONDS);
    private final Page page;
    private final StringBuilder waiting = new StringBuilder();
    private boolean flushing;
    private boolean begun;

    /** What of an answer a page shows; called in its request. */
    interface Page {
        void queued(int place, Duration wait);

        void asked();

        void words(String more);

        void ended(AnswerEnd end);
    }

    AnswerStream(UI ui, Page page) {
        this.ui = ui;
        this.page = page;
    }

    @Override
    public void queued(int place, Duration wait) {
        show(() -> page.queued(place, wait));
    }

    @Override
    public void asked() {
        show(page::asked);
    }

    @Override
    public synchronized void token(String text) {
        waiting.append(text);
        if (flushing) {
            return;
        }
        flushing = true;
        if (begun) {
            later.execute(this::flush);
        } else {
            begun = true;
            flush();
        }
    }

    @Override
    public synchronized void ended(AnswerEnd end) {
        flush();
        show(() -> page.ended(end));
    }

    /** One at a time, so that words never come behind the end. */
    private synchronized void flush() {
        String words = waiting.toString();
        waiting.setLength(0);
        flushing = false;
        if (!words.isEmpty()) {
            show(() -> page.words(words));
        }
    }

    private void show(Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException e) {
            // Whoever comes back reads the answer from the database.
        }
    }
}
