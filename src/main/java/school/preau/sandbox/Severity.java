package school.preau.sandbox;

/** How much an error weighs. */
public enum Severity {
    /** Would change care if nobody corrected it. */
    MAJOR,
    MINOR
}
