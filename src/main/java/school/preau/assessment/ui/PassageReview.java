package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import school.preau.assessment.Given;
import school.preau.assessment.Grading;
import school.preau.assessment.Question;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.ModelText;

/** A marked passage after hand-in: found, missed and flagged for nothing, in the text itself and then in words. */
class PassageReview extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    /** What lies over the text, by where it begins. */
    private final transient TreeMap<Integer, Piece> pieces = new TreeMap<>();

    private record Piece(school.preau.assessment.Span span, String look, String word) {}

    PassageReview(Question.MarkPassage question, Optional<Given> given, Language language) {
        var marks = given.filter(Given.Marks.class::isInstance)
                .map(Given.Marks.class::cast)
                .orElse(new Given.Marks(language, List.of()));
        var text = question.text(marks.language());
        var marking = Grading.Marking.of(question, marks);
        list.addClassName("quiz-lines");
        for (int i = 0; i < question.errors().size(); i++) {
            var error = question.errors().get(i);
            var span = text.spans().get(i);
            boolean found = marking.found().get(i).isPresent();
            String kind = getTranslation("assessment.kind." + error.kind());
            pieces.put(span.from(), new Piece(span, found ? "found" : "missed", kind));
            String verdict = found
                    ? marking.named(i) ? "assessment.passage.found" : "assessment.passage.otherkind"
                    : "assessment.passage.missed";
            line(
                    found ? Icon.CHECK : Icon.PRIVATE,
                    found ? marking.named(i) ? "good" : "part" : "missed",
                    getTranslation("assessment.passage.line", span.in(text.text()), kind),
                    getTranslation(verdict),
                    error.feedback().in(language));
        }
        for (var mark : marking.forNothing()) {
            pieces.putIfAbsent(
                    mark.span().from(), new Piece(mark.span(), "nothing", getTranslation("assessment.passage.right")));
            line(
                    Icon.FLAG,
                    "part",
                    getTranslation("assessment.quoted", mark.span().in(text.text())),
                    getTranslation("assessment.passage.nothing"),
                    "");
        }
        var shown = new ModelText(
                getTranslation("assessment.model.label"),
                getTranslation("assessment.model.detail"),
                paragraph(text.text()));
        shown.getElement().setAttribute("lang", marks.language().code());
        add(shown, list);
    }

    private Paragraph paragraph(String text) {
        var paragraph = new Paragraph();
        paragraph.addClassName("quiz-passage-text");
        int at = 0;
        for (Piece piece : pieces.values()) {
            if (piece.span().from() < at) {
                continue;
            }
            plain(paragraph, text, at, piece.span().from());
            var marked = new Span(new Span(piece.span().in(text)));
            marked.addClassNames("quiz-mark", piece.look());
            var word = new Span(piece.word());
            word.addClassName("kind");
            marked.add(word);
            paragraph.add(marked);
            at = piece.span().to();
        }
        plain(paragraph, text, at, text.codePointCount(0, text.length()));
        return paragraph;
    }

    private static void plain(Paragraph paragraph, String text, int from, int to) {
        if (from < to) {
            paragraph.add(new Span(new school.preau.assessment.Span(from, to).in(text)));
        }
    }

    private void line(Icon icon, String look, String what, String verdict, String feedback) {
        var said = new Span(verdict);
        said.addClassNames("verdict", "small");
        var words = new Div(new Span(what), said);
        words.addClassName("words");
        if (!feedback.isEmpty()) {
            Component why = new Div(feedback);
            why.addClassName("feedback");
            words.add(why);
        }
        var item = new ListItem(icon.svg(18), words);
        item.addClassName(look);
        list.add(item);
    }
}
