package school.preau.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Marks words of a text as one does with a mouse: drags over them, then says what kind of error they are. */
final class PassageMarker {

    private final Page page;
    private final Locator passage;

    PassageMarker(Page page, Locator passage) {
        this.page = page;
        this.passage = passage;
    }

    /** The words as they stand there, without the kinds of error that are shown in marks. */
    List<String> words() {
        var words = (List<?>) passage.locator(".word")
                .evaluateAll("words => words.map(word => [...word.childNodes]"
                        + ".filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join(''))");
        return words.stream().map(String::valueOf).toList();
    }

    /** The words of a text from the first to the last, inclusive. */
    record Span(int first, int last) {}

    /**
     * Marks the next place that holds the given words.
     *
     * @param kind what the button of the kind says, or empty where none is asked
     * @return the place after the marked words
     */
    int mark(String words, String kind, int from) {
        var span = find(words, from);
        drag(span.first(), span.last());
        if (!kind.isEmpty()) {
            passage.locator(".quiz-kind")
                    .filter(new Locator.FilterOptions().setHasText(kind))
                    .first()
                    .click();
        }
        return span.last() + 1;
    }

    /**
     * The next place that holds the given words.
     *
     * @param words as they stand in the text, with or without punctuation
     * @param from place of the word at which to begin looking
     */
    Span find(String words, int from) {
        var wanted = List.of(QuestionBank.plain(words).split(" "));
        var places = new ArrayList<Integer>();
        var parts = new ArrayList<String>();
        List<String> shown = words();
        for (int i = 0; i < shown.size(); i++) {
            // A sign that stands alone, as before a colon, is a word of nothing.
            for (String part : QuestionBank.plain(shown.get(i)).split(" ")) {
                if (part.isEmpty()) {
                    continue;
                }
                places.add(i);
                parts.add(part);
            }
        }
        for (int start = 0; start + wanted.size() <= parts.size(); start++) {
            if (places.get(start) >= from
                    && parts.subList(start, start + wanted.size()).equals(wanted)) {
                return new Span(places.get(start), places.get(start + wanted.size() - 1));
            }
        }
        throw new AssertionError("The text does not hold: " + words + "\nIt says: " + String.join(" ", parts));
    }

    private void drag(int first, int last) {
        var words = passage.locator(".word");
        words.nth(first).scrollIntoViewIfNeeded();
        words.nth(first).hover();
        page.mouse().down();
        words.nth(last).hover();
        page.mouse().up();
    }
}
