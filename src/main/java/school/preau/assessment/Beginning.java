package school.preau.assessment;

import java.time.Instant;

/** What became of the wish to begin a quiz, or to go on with it. */
public sealed interface Beginning {

    record Open(OpenAttempt attempt) implements Beginning {}

    /** The time of the attempt under way was over: it has been handed in. */
    record TimeIsOver(AttemptId attempt) implements Beginning {}

    record WaitUntil(Instant at) implements Beginning {}

    /** Trainers mark the last attempt. */
    record AwaitsMarking() implements Beginning {}

    record NoMoreAttempts(int used) implements Beginning {}
}
