package school.preau.people;

import java.time.Duration;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Makes the first administrator of a new installation. */
    SETUP(Duration.ofMinutes(60)),
    /** Lets somebody choose their first password. */
    INVITATION(Duration.ofDays(7)),
    /** Lets somebody choose another password. */
    RESET(Duration.ofMinutes(60));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
