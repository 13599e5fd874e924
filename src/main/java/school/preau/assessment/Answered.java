package school.preau.assessment;

import java.time.Instant;

/** What became of an answer that was given. */
public sealed interface Answered {

    /**
     * It is stored.
     *
     * @param sequence counts through the attempt
     * @param digest of attempt, question, sequence, answer, certainty and time, as 64 hexadecimal digits
     */
    record Receipt(int sequence, Instant savedAt, String digest) implements Answered {}

    /** It is stored and shown, and will not be graded: the time was over. */
    record Late(Receipt receipt) implements Answered {}

    /** Another tab or device has taken the attempt over; nothing was stored. */
    record TakenOver() implements Answered {}

    /** The attempt has been handed in, or is not this person's; nothing was stored. */
    record Closed() implements Answered {}

    /** It cannot be an answer to this question; nothing was stored. */
    record Unfit(String reason) implements Answered {}
}
