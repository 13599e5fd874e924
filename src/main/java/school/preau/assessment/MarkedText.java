package school.preau.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of a <em>mark the passage</em> question without its brackets, and where its wrong words stand.
 *
 * @param spans in order of appearance
 * @param kinds the kind written behind each span
 */
public record MarkedText(String text, List<Span> spans, List<String> kinds) {

    public MarkedText {
        spans = List.copyOf(spans);
        kinds = List.copyOf(kinds);
    }

    /**
     * Reads {@code la hanche [[droite|L-LAT]]}.
     *
     * @throws IllegalArgumentException with a sentence for the author when the brackets do not fit
     */
    static MarkedText parse(String source) {
        var plain = new StringBuilder();
        var spans = new ArrayList<Span>();
        var kinds = new ArrayList<String>();
        int at = 0;
        while (true) {
            int open = source.indexOf("[[", at);
            if (open < 0) {
                break;
            }
            int close = source.indexOf("]]", open);
            int bar = source.indexOf('|', open);
            if (close < 0 || bar < 0 || bar > close || bar == open + 2 || source.indexOf("[[", open + 2) == open + 2) {
                throw new IllegalArgumentException("The brackets at “"
                        + source.substring(open, Math.min(source.length(), open + 20)) + "” do not fit");
            }
            plain.append(source, at, open);
            int from = plain.codePointCount(0, plain.length());
            plain.append(source, open + 2, bar);
            spans.add(new Span(from, plain.codePointCount(0, plain.length())));
            kinds.add(source.substring(bar + 1, close));
            at = close + 2;
        }
        plain.append(source.substring(at));
        if (plain.indexOf("]]") >= 0) {
            throw new IllegalArgumentException("Two closing brackets have no opening ones");
        }
        return new MarkedText(plain.toString(), spans, kinds);
    }

    /** How many words a stretch of the text touches. */
    int wordsIn(Span span) {
        return (int) Words.of(text).all().stream()
                .filter(word -> word.overlap(span) > 0)
                .count();
    }
}
