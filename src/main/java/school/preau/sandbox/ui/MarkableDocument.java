package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Optional;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Prose;

/** A French document whose words one marks, with its gloss for whoever reads English. */
class MarkableDocument extends Div {

    private static final long serialVersionUID = 1L;

    private final MarkingField field;
    private final transient TextMarks marks;

    /** @param changed hears of every mark; the attempt may be over */
    MarkableDocument(LocalText text, Language language, TextMarks marks, Runnable over, Runnable changed) {
        this.marks = marks;
        addClassName("markable");
        field = new MarkingField(marks.words(), List.of(), places -> {
            if (marks.become(places)) {
                changed.run();
            } else {
                over.run();
            }
        });
        field.show(marks.places());
        add(field);
        gloss(text, language).ifPresent(this::add);
    }

    TextMarks marks() {
        return marks;
    }

    /** Shows the marks again after one was taken away elsewhere. */
    void refresh() {
        field.show(marks.places());
    }

    private Optional<Component> gloss(LocalText text, Language language) {
        if (language != Language.EN) {
            return Optional.empty();
        }
        var gloss = new NativeDetails(getTranslation("sandbox.document.gloss"), new Prose(text.en()));
        gloss.addClassName("gloss");
        return Optional.of(gloss);
    }
}
