package school.preau.sandbox;

import java.util.List;
import school.preau.sandbox.gateway.RunningAnswer;
import school.preau.sandbox.screen.ScreenFinding;

/** What became of a request. Unless it was {@link Sent}, nothing left and nothing of it is stored. */
public sealed interface Sending {

    /**
     * An identifier is in it: it may be sent masked only.
     *
     * @param masked what the model would receive
     * @param findings offsets in code points of the text as typed
     */
    record Blocked(String masked, List<ScreenFinding> findings) implements Sending {}

    /** Something may be an identifier: it may be sent masked, or as it is when the learner says that the finding is wrong. */
    record AskMasked(String masked, List<ScreenFinding> findings) implements Sending {}

    /** On its way; the request and the beginning of the answer are stored. */
    record Sent(TurnId request, TurnId answer, RunningAnswer running) implements Sending {}

    /** No model is configured and no recorded answer is left to play. */
    record NoModel() implements Sending {}

    record QuotaReached(Quota quota) implements Sending {}

    /** An answer is being written in this conversation. */
    record Busy() implements Sending {}

    /** @param longest in characters */
    record TooLong(int longest) implements Sending {}

    /** The request and the record alone are more than the model can read. */
    record DoesNotFit() implements Sending {}

    /** There is nothing to send. */
    record Empty() implements Sending {}

    /** The conversation, or the turn it is about, does not exist, or not for this person. */
    record Gone() implements Sending {}
}
