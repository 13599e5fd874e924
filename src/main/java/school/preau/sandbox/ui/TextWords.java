package school.preau.sandbox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import school.preau.sandbox.Passage;

/** The words of a text, with their places in code points, and what stands between them: what one can mark. */
final class TextWords {

    private static final Pattern WORD = Pattern.compile("[^\\s]+");
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}$|^[|:-]*\\|[|:-]*$|\\*\\*|__");

    private final List<String> words = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final List<Passage> places = new ArrayList<>();

    TextWords(String text) {
        var matcher = WORD.matcher(text);
        int after = 0;
        while (matcher.find()) {
            String shown = MARKDOWN.matcher(matcher.group()).replaceAll("");
            if (shown.isEmpty()) {
                continue;
            }
            gaps.add(gap(text.substring(after, matcher.start())));
            words.add(shown);
            int start = text.codePointCount(0, matcher.start());
            places.add(new Passage(start, start + text.codePointCount(matcher.start(), matcher.end())));
            after = matcher.end();
        }
        gaps.add(gap(text.substring(after)));
    }

    /** As they are shown, without marks of Markdown. */
    List<String> words() {
        return words;
    }

    /** What stands before each word, and behind the last. */
    List<String> gaps() {
        return gaps;
    }

    /** The stretch of text from one word to another, both included. */
    Passage passage(int first, int last) {
        return new Passage(places.get(first).start(), places.get(last).end());
    }

    /** Place of the first word a passage touches, or −1. */
    int first(Passage passage) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).overlaps(passage)) {
                return i;
            }
        }
        return -1;
    }

    /** Place of the last word a passage touches, or −1. */
    int last(Passage passage) {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).overlaps(passage)) {
                return i;
            }
        }
        return -1;
    }

    private static String gap(String between) {
        String plain = between.replaceAll("\\*\\*|__", "").replaceAll("#+ ?", "");
        return TextPieces.withoutTable(plain).replaceAll("\\n{3,}", "\n\n");
    }
}
