package school.preau.obligations;

import java.util.Locale;

/** How a person stands towards one requirement. The words are the translations {@code obligations.state.<name>}. */
public enum RequirementState {
    /** Held until a day. */
    HELD,
    /** To be done by a day. */
    DUE,
    /** Should have been done by a day. */
    OVERDUE,
    /** Held, and inside the window in which renewing loses no time. */
    RENEWING,
    /** The person has done their part; a trainer decides. */
    WAITING,
    /** Not asked until a day. */
    EXEMPT,
    /** Away: the clock stands still. */
    ON_LEAVE;

    /** The translation of its words with a day. */
    public String key() {
        return "obligations.state." + name().toLowerCase(Locale.ROOT);
    }
}
