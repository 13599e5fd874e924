package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.Draft;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Mark;
import school.preau.sandbox.Severity;

/** One draft of the model, in which one marks what the record contradicts and what is missing. */
class DraftPane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TextMarks marks;
    private final transient Draft draft;
    private final transient Runnable closed;
    private final MarkingField field;
    private final Paragraph none = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /** @param closed hears that the attempt was handed in elsewhere */
    DraftPane(Draft draft, TextMarks marks, List<ErrorCode> codes, Runnable closed) {
        this.draft = draft;
        this.marks = marks;
        this.closed = closed;
        addClassName("draft");
        field = new MarkingField(
                marks.words(),
                codes.stream()
                        .map(code -> getTranslation("sandbox.error." + code.code()))
                        .toList(),
                this::marked);
        var ribbon = new Ribbon(getTranslation("sandbox.ribbon.exercise"), true);
        var text = new ModelText(
                getTranslation("sandbox.answer.by-model"), getTranslation("sandbox.draft.unknown"), field);
        text.add(ribbon);
        text.addClassName("marked-draft");
        var how = new Paragraph(getTranslation("sandbox.draft.how"));
        how.addClassNames("small", "quiet");
        none.setText(getTranslation("sandbox.draft.none"));
        none.addClassNames("small", "quiet");
        list.addClassName("mark-list");
        add(how, text, new H3(getTranslation("sandbox.draft.marks")), none, list);
        field.show(marks.places());
        tell();
    }

    private void marked(List<MarkingField.Place> places) {
        if (!marks.become(places)) {
            closed.run();
        }
        tell();
    }

    /** The marks in words, with what they would weigh. */
    private void tell() {
        list.removeAll();
        none.setVisible(marks.all().isEmpty());
        marks.all().forEach(mark -> list.add(line(mark)));
    }

    private Component line(Mark mark) {
        var quote = new Span(
                getTranslation("sandbox.quoted", TextPieces.plain(mark.passage().of(draft.text()))));
        quote.getElement().setAttribute("lang", "fr");
        var kind = new Span(mark.code()
                .map(code -> getTranslation("sandbox.error." + code.code()))
                .orElse(getTranslation("sandbox.draft.kind-missing")));
        kind.addClassNames("small", "quiet");
        var words = new Div(quote, kind);
        words.addClassName("grow");
        var weight = new Checkbox(
                getTranslation("sandbox.draft.major"),
                mark.severity().filter(Severity.MAJOR::equals).isPresent());
        weight.addValueChangeListener(change -> {
            if (!marks.weigh(mark, Boolean.TRUE.equals(change.getValue()) ? Severity.MAJOR : Severity.MINOR)) {
                closed.run();
            }
            tell();
        });
        var remove = new Button(Icon.CLOSE.svg(18), click -> {
            marks.takeAway(mark);
            field.show(marks.places());
            tell();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation(
                "sandbox.draft.remove", TextPieces.plain(mark.passage().of(draft.text()))));
        return new ListItem(words, weight, remove);
    }
}
