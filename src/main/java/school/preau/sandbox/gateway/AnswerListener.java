package school.preau.sandbox.gateway;

/** Hears how an answer goes, on one thread at a time and in order. {@link #ended} comes once and last. */
public interface AnswerListener {

    /** @param place in the queue, 1 for the next */
    default void queued(int place) {}

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
