package school.preau.sandbox.screen;

/**
 * A passage that looks like an identifier.
 *
 * @param start in Unicode code points of the text as given
 * @param end exclusive
 * @param verdict {@link Verdict#PASS} for a reserved identifier that may be used here: it is shown with a grey badge
 */
public record ScreenFinding(ScreenKind kind, int start, int end, Verdict verdict) {

    public ScreenFinding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("finding from %d to %d".formatted(start, end));
        }
    }

    /** In code points. */
    public int length() {
        return end - start;
    }
}
