package school.preau.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text and what stands between them, so that a reader can choose words without the punctuation that clings to them.
 *
 * @param all where each word stands
 * @param gaps what stands before the first word, between two words, and after the last: one more than words
 */
public record Words(List<Span> all, List<String> gaps) {

    private static final String CLINGS_BEFORE = "«“”\"'’([-–—";
    private static final String CLINGS_AFTER = ".,;:!?…»“”\")]-–—";

    public Words {
        all = List.copyOf(all);
        gaps = List.copyOf(gaps);
    }

    public static Words of(String text) {
        int[] signs = text.codePoints().toArray();
        var words = new ArrayList<Span>();
        var gaps = new ArrayList<String>();
        int gapFrom = 0;
        int at = 0;
        while (at < signs.length) {
            if (isSpace(signs[at])) {
                at++;
                continue;
            }
            int end = at;
            while (end < signs.length && !isSpace(signs[end])) {
                end++;
            }
            int from = at;
            int to = end;
            while (from < to && CLINGS_BEFORE.indexOf(signs[from]) >= 0) {
                from++;
            }
            while (to > from && CLINGS_AFTER.indexOf(signs[to - 1]) >= 0) {
                to--;
            }
            if (from < to) {
                gaps.add(new String(signs, gapFrom, from - gapFrom));
                words.add(new Span(from, to));
                gapFrom = to;
            }
            at = end;
        }
        gaps.add(new String(signs, gapFrom, signs.length - gapFrom));
        return new Words(words, gaps);
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
