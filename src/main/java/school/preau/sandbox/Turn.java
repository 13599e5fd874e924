package school.preau.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One turn of a conversation, as stored: masked. */
public sealed interface Turn {

    TurnId id();

    /** Place in the conversation, from 1. */
    int number();

    String text();

    Instant at();

    /** What the learner asked. */
    record Request(TurnId id, int number, String text, Instant at) implements Turn {}

    /**
     * What the model or a recording said.
     *
     * @param follows the request it answers
     * @param end empty while it is being written, and for ever when the server was killed meanwhile
     */
    record Answer(TurnId id, int number, TurnId follows, String text, Instant at, Optional<End> end) implements Turn {}

    /**
     * How an answer ended.
     *
     * @param model id the endpoint gave
     * @param firstToken time to the first token, or null
     * @param cutShort whether it reached its longest length
     * @param masked identifiers masked in it
     * @param failure translation key of why it failed, or null
     * @param recording where it comes from when it was played, or null
     */
    record End(
            State state,
            String model,
            @Nullable Integer inputTokens,
            @Nullable Integer outputTokens,
            @Nullable Duration firstToken,
            Duration whole,
            boolean cutShort,
            int masked,
            @Nullable String failure,
            @Nullable Recording recording,
            Instant at) {}

    /** Where a recorded answer comes from; {@code reader} is {@code none} when nobody checked it. */
    record Recording(String answer, LocalDate written, String reader) {}

    /** States an answer ends in. */
    enum State {
        COMPLETE,
        STOPPED,
        FAILED,
        RECORDED
    }
}
