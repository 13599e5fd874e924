package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import school.preau.sandbox.Passage;

/** A text with some of its stretches made to stand out, each followed by its tag. */
final class TextPieces {

    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|__|(?m)^#{1,6}\\s+");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(Passage passage, String look, List<Component> tags) {}

    TextPieces(String text) {
        this.text = text;
    }

    /** @param look class of the stretch; empty when only the tag stands there */
    void add(Passage passage, String look, Component... tags) {
        pieces.add(new Piece(passage, look, List.of(tags)));
    }

    /** The text in French, stretches in order; of two that overlap the first stands whole. */
    Div shown() {
        var shown = new Div();
        shown.addClassName("text-pieces");
        shown.getElement().setAttribute("lang", "fr");
        int at = 0;
        var ordered = pieces.stream()
                .sorted(Comparator.comparingInt((Piece piece) -> piece.passage().start())
                        .thenComparingInt(piece -> piece.passage().end()))
                .toList();
        for (Piece piece : ordered) {
            int start = Math.max(at, piece.passage().start());
            int end = Math.max(start, piece.passage().end());
            shown.add(words(at, start));
            if (piece.look().isEmpty()) {
                shown.add(words(start, end));
            } else if (end > start) {
                var stretch = words(start, end);
                stretch.addClassNames("stretch", piece.look());
                shown.add(stretch);
            }
            piece.tags().forEach(shown::add);
            at = end;
        }
        shown.add(words(at, text.codePointCount(0, text.length())));
        return shown;
    }

    private Span words(int start, int end) {
        return new Span(plain(new Passage(start, end).of(text)));
    }

    /** Without marks of Markdown. */
    static String plain(String text) {
        return withoutTable(MARKDOWN.matcher(text).replaceAll(""));
    }

    /** The cells of a table in a line, parted by dots; its rule is gone. */
    static String withoutTable(String text) {
        return text.indexOf('|') < 0
                ? text
                : text.replaceAll("\\|[ \\t]*:?-{2,}[-:| \\t]*\\n?", "")
                        .replaceAll("(?m)^\\|[ \\t]*|[ \\t]*\\|$", "")
                        .replaceAll("[ \\t]*\\|[ \\t]*", " · ");
    }
}
