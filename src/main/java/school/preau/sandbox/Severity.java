package school.preau.sandbox;

import java.util.Locale;

/** How much an error weighs. */
public enum Severity {
    /** Would change care if nobody corrected it. */
    MAJOR,
    MINOR;

    /** The translation that names it in words. */
    public String key() {
        return "sandbox.severity." + name().toLowerCase(Locale.ROOT);
    }
}
