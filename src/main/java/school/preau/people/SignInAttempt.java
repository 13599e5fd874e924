package school.preau.people;

import java.time.Duration;
import school.preau.platform.PersonId;

/** What became of an attempt to sign in. */
public sealed interface SignInAttempt {

    record Admitted(PersonId person) implements SignInAttempt {}

    /** The name is unknown, the password wrong, or the person has left: which of these is never said. */
    record Wrong() implements SignInAttempt {}

    /** Too many attempts: the password was not looked at. */
    record Wait(Duration remaining) implements SignInAttempt {}
}
