package school.preau.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import school.preau.people.StayingSignedIn.Resumed;
import school.preau.platform.PersonId;

/** What a session knows of its sign-in: whose it is, when a person last did something, when it was last compared with the database. */
final class KeptSession {

    private final PersonId person;
    private final UUID series;
    private final boolean ownDevice;
    private volatile Instant seen;
    private volatile Instant compared;

    KeptSession(Resumed resumed, Instant now) {
        this.person = resumed.person();
        this.series = resumed.series();
        this.ownDevice = resumed.ownDevice();
        this.seen = now;
        this.compared = now;
    }

    PersonId person() {
        return person;
    }

    UUID series() {
        return series;
    }

    boolean idle(Instant now, Duration limit) {
        return !ownDevice && seen.plus(limit).isBefore(now);
    }

    void seen(Instant now) {
        seen = now;
    }

    /** Whether it is time to compare with the database again; says yes once in the given time. */
    boolean compare(Instant now, Duration every) {
        if (compared.plus(every).isAfter(now)) {
            return false;
        }
        compared = now;
        return true;
    }
}
