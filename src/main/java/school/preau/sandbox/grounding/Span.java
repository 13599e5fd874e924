package school.preau.sandbox.grounding;

/** A stretch of a folded text, end exclusive. */
record Span(int start, int end) {

    boolean contains(int index) {
        return start <= index && index < end;
    }

    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
