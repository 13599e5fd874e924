package school.preau.sandbox.grounding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import school.preau.sandbox.Passage;

/**
 * A text as rules compare it: lower case, without accents, with one kind of space, apostrophe and dash, the signs of Markdown
 * turned into spaces, and a map back to the code points of the text as given.
 */
final class FoldedText {

    private final String original;
    private final String folded;
    private final int[] codePoints;
    private final BitSet capitals;

    private FoldedText(String original, String folded, int[] codePoints, BitSet capitals) {
        this.original = original;
        this.folded = folded;
        this.codePoints = codePoints;
        this.capitals = capitals;
    }

    static FoldedText of(String original) {
        var folded = new StringBuilder(original.length() + 16);
        int[] codePoints = new int[original.length() + 16];
        var capitals = new BitSet();
        int number = 0;
        for (int i = 0; i < original.length(); number++) {
            int codePoint = original.codePointAt(i);
            i += Character.charCount(codePoint);
            String piece = fold(codePoint);
            for (int j = 0; j < piece.length(); j++) {
                if (folded.length() == codePoints.length) {
                    codePoints = Arrays.copyOf(codePoints, codePoints.length * 2);
                }
                codePoints[folded.length()] = number;
                capitals.set(folded.length(), Character.isUpperCase(codePoint));
                folded.append(piece.charAt(j));
            }
        }
        return new FoldedText(original, folded.toString(), Arrays.copyOf(codePoints, folded.length()), capitals);
    }

    /** A word or phrase as it stands in a folded text. */
    static String fold(String words) {
        return of(words).folded.strip().replaceAll(" +", " ");
    }

    String text() {
        return folded;
    }

    String text(Span span) {
        return folded.substring(span.start(), span.end());
    }

    /** The words as the author wrote them. */
    String original(Span span) {
        return passage(span).of(original);
    }

    /** Where a span stands in the text as given. */
    Passage passage(Span span) {
        if (span.length() == 0) {
            int at = span.start() < codePoints.length
                    ? codePoints[span.start()]
                    : original.codePointCount(0, original.length());
            return new Passage(at, at);
        }
        return new Passage(codePoints[span.start()], codePoints[span.end() - 1] + 1);
    }

    /** Whether the letter at a place was written as a capital. */
    boolean capital(int index) {
        return capitals.get(index);
    }

    private static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return switch (codePoint) {
                case '*', '_', '`', '#', '\t' -> " ";
                case '\r' -> "";
                default -> String.valueOf((char) Character.toLowerCase(codePoint));
            };
        }
        return switch (codePoint) {
            case 0xA0, 0x202F, 0x2009, 0x2007, 0x2002, 0x2003, 0x3000 -> " ";
            case 0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF -> "";
            case 0x2019, 0x2018, 0x2BC, 0xB4 -> "'";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> "-";
            case 0xD7 -> "x";
            case 0x3BC, 0xB5 -> "µ";
            case 0x153, 0x152 -> "oe";
            case 0xE6, 0xC6 -> "ae";
            default -> {
                var plain = new StringBuilder();
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                        .forEach(plain::appendCodePoint);
                yield Character.toString(Character.toLowerCase(plain.isEmpty() ? ' ' : plain.codePointAt(0)))
                        .repeat(plain.isEmpty() ? 0 : 1);
            }
        };
    }
}
