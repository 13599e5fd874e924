package school.preau.sandbox;

import java.util.Locale;

/** Why something may not be asked of a model. */
public enum RefusalReason {
    /** A decision a person must take. */
    MUST_NOT_DECIDE,
    /** A real patient's data. */
    REAL_DATA,
    /** It would stand in for someone: a signature, a consent, a colleague's opinion. */
    NOT_ITS_ROLE,
    /** Another tool exists for it, or this one may not be used for it. */
    OUTSIDE_THE_TOOL,
    /** Nothing was given from which the answer could be checked. */
    NO_SOURCE;

    /** As it is written and stored. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
