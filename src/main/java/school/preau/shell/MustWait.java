package school.preau.shell;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts to sign in. */
class MustWait extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    MustWait(Duration remaining) {
        super("too many attempts");
        this.remaining = remaining;
    }

    /** In whole minutes, at least one. */
    long minutes() {
        return Math.max(1, (remaining.toSeconds() + 59) / 60);
    }
}
