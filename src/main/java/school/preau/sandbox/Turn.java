package school.preau.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One turn of a conversation, as stored: masked. */
public sealed interface Turn {

    TurnId id();

    /** Order in which the turns of a conversation were said, from 1, whatever their branch. */
    int number();

    /** The turn it follows; empty for a beginning. */
    Optional<TurnId> after();

    String text();

    Instant at();

    /**
     * What the learner asked.
     *
     * @param after the answer it follows; another wording of the same request follows the same one
     */
    record Request(TurnId id, int number, Optional<TurnId> after, String text, Instant at) implements Turn {}

    /**
     * What the model or a recording said.
     *
     * @param follows the request it answers, or the answer it goes on with
     * @param end empty while it is being written, and for ever when the server was killed meanwhile
     */
    record Answer(TurnId id, int number, TurnId follows, String text, Instant at, Optional<End> end) implements Turn {
        @Override
        public Optional<TurnId> after() {
            return Optional.of(follows);
        }
    }

    /**
     * How an answer ended.
     *
     * @param model id the endpoint gave
     * @param version as the endpoint named it, or null
     * @param firstToken time to the first token, or null
     * @param cutShort whether it reached its longest length
     * @param masked identifiers masked in it
     * @param failure translation key of why it failed, or null
     * @param recording where it comes from when it was played, or null
     * @param asked how it was asked for; null when it was played
     */
    record End(
            State state,
            String model,
            @Nullable String version,
            @Nullable Integer inputTokens,
            @Nullable Integer outputTokens,
            @Nullable Duration firstToken,
            Duration whole,
            boolean cutShort,
            int masked,
            @Nullable String failure,
            @Nullable Recording recording,
            @Nullable AnswerSettings asked,
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
