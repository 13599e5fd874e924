package school.preau.assessment;

import java.time.Instant;

/** Where somebody stands with a quiz: what they may do now, or why not yet. */
public sealed interface Standing {

    /** @param left attempts left, this one included */
    record MayBegin(int left) implements Standing {}

    record UnderWay(AttemptId attempt, int answered, int of) implements Standing {}

    record WaitUntil(Instant at, int left) implements Standing {}

    /** Trainers mark the open answers of the last attempt. @param since when it was handed in */
    record AwaitsMarking(Instant since) implements Standing {}

    /** A trainer has been told and may allow another. */
    record NoMoreAttempts(int used) implements Standing {}
}
