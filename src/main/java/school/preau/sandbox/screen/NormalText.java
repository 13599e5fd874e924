package school.preau.sandbox.screen;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text made even for matching, with the way back: compatibility forms are composed (NFKC), spaces of all widths, dashes and
 * apostrophes become plain, invisible characters vanish. Each character knows which code points of the text as given it stands
 * for. {@link #folded()} is the same without case and accents, character by character.
 */
final class NormalText {

    private final StringBuilder normal;
    private int[] starts;
    private int[] ends;
    private final String text;
    private final String folded;
    private final boolean hidden;

    NormalText(String given) {
        normal = new StringBuilder(given.length());
        starts = new int[given.length() + 8];
        ends = new int[given.length() + 8];
        int index = 0;
        int place = 0;
        while (index < given.length()) {
            int first = given.codePointAt(index);
            int next = index + Character.charCount(first);
            int after = place + 1;
            while (next < given.length() && isMark(given.codePointAt(next))) {
                next += Character.charCount(given.codePointAt(next));
                after++;
            }
            if (after == place + 1 && first < 0x80) {
                add((char) first, place, after);
            } else {
                addNormalised(given.substring(index, next), place, after);
            }
            index = next;
            place = after;
        }
        text = normal.toString();
        folded = fold(text);
        hidden = false;
    }

    private NormalText(StringBuilder normal, int[] starts, int[] ends) {
        this.normal = normal;
        this.starts = starts;
        this.ends = ends;
        text = normal.toString();
        folded = fold(text);
        hidden = true;
    }

    /** Whether this is the reading of a text whose numbers were hidden; their groups then mean nothing. */
    boolean hidden() {
        return hidden;
    }

    /** Some characters of a text, read as something else. */
    record Reading(int start, int end, String as) {}

    /**
     * The same text with some stretches read as something else. Each character of a reading stands for its whole stretch.
     *
     * @param readings in order, without overlaps
     */
    NormalText read(List<Reading> readings) {
        var changed = new StringBuilder(text.length());
        int longest = text.length()
                + readings.stream().mapToInt(reading -> reading.as().length()).sum();
        int[] from = new int[longest];
        int[] to = new int[longest];
        int done = 0;
        for (Reading reading : readings) {
            done = copy(done, reading.start(), changed, from, to);
            for (int i = 0; i < reading.as().length(); i++) {
                from[changed.length()] = starts[reading.start()];
                to[changed.length()] = ends[reading.end() - 1];
                changed.append(reading.as().charAt(i));
            }
            done = reading.end();
        }
        copy(done, text.length(), changed, from, to);
        return new NormalText(changed, from, to);
    }

    private int copy(int first, int end, StringBuilder changed, int[] from, int[] to) {
        for (int i = first; i < end; i++) {
            from[changed.length()] = starts[i];
            to[changed.length()] = ends[i];
            changed.append(text.charAt(i));
        }
        return end;
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    /** Where in the given text, in code points, the character at an index begins. */
    int startInSource(int index) {
        return starts[index];
    }

    /** Where in the given text the character before an index ends. */
    int endInSource(int index) {
        return ends[index - 1];
    }

    private void addNormalised(String cluster, int start, int end) {
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            char plain = plain(composed.charAt(i));
            if (plain != 0) {
                add(plain, start, end);
            }
        }
    }

    private void add(char character, int start, int end) {
        int at = normal.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        normal.append(character);
    }

    /** 0 for a character that is not seen. */
    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F' -> 0;
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : digit(c);
        };
    }

    /** Digits of other scripts as ours. */
    private static char digit(char c) {
        return c > 0x7F && Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Lower case without accents; the same length as the text. */
    static String fold(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = Character.toLowerCase(characters[i]);
            if (c >= 0xC0 && Character.isLetter(c)) {
                String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                c = apart.charAt(0);
            }
            characters[i] = c;
        }
        return new String(characters);
    }
}
