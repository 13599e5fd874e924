package school.preau.assessment;

/**
 * A stretch of a text, in Unicode code points of the text as given.
 *
 * @param to exclusive
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("span %d to %d".formatted(from, to));
        }
    }

    /** How many code points the two share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    public String in(String text) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
