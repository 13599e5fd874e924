package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text in Unicode code points, end exclusive.
 *
 * @param start from 0
 */
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("passage %d–%d".formatted(start, end));
        }
    }

    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    /** How many code points lie in both. */
    int shared(Passage other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    public int length() {
        return end - start;
    }

    /** The words of a text that this passage covers. */
    public String of(String text) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** Every place where words stand in a text. */
    static List<Passage> all(String text, String words) {
        var places = new ArrayList<Passage>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            places.add(ofIndices(text, at, at + words.length()));
        }
        return places;
    }

    /** The passage between two indices of Java's UTF-16 counting. */
    static Passage ofIndices(String text, int start, int end) {
        int first = text.codePointCount(0, start);
        return new Passage(first, first + text.codePointCount(start, end));
    }
}
