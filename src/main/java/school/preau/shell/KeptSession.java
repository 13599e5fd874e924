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
    private volatile String shown;
    private volatile Instant seen;
    private volatile Instant compared;

    /** @param shown the cookie with which the browser came, empty when it had none */
    KeptSession(Resumed resumed, String shown, Instant now) {
        this.person = resumed.person();
        this.series = resumed.series();
        this.ownDevice = resumed.ownDevice();
        this.shown = shown;
        this.seen = now;
        this.compared = now;
    }

    PersonId person() {
        return person;
    }

    UUID series() {
        return series;
    }

    /** Whether a browser shows another cookie than the one it showed last; says yes once for each. */
    boolean shownAnew(String cookie) {
        if (cookie.equals(shown)) {
            return false;
        }
        shown = cookie;
        return true;
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
