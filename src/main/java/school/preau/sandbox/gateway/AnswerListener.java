package school.preau.sandbox.gateway;

import java.time.Duration;

/** Hears how an answer goes, on one thread at a time and in order. {@link #ended} comes once and last. */
public interface AnswerListener {

    /**
     * Told again whenever it changes.
     *
     * @param place in the queue, 1 for the next
     * @param wait expected until one's turn; zero when it can come at any moment
     */
    default void queued(int place, Duration wait) {}

    /** The endpoint is asked. */
    default void asked() {}

    void token(String text);

    void ended(AnswerEnd end);

    /** How it ended. */
    sealed interface AnswerEnd {

        AnswerMeasures measures();

        record Complete(AnswerMeasures measures) implements AnswerEnd {}

        record Stopped(AnswerMeasures measures) implements AnswerEnd {}

        record Failed(ModelFailure why, AnswerMeasures measures) implements AnswerEnd {}
    }
}
