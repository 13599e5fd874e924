package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import school.preau.platform.LocalText;

/** One line of the record. Findings point at it, so it carries its id; it can be scrolled to and lit. */
class RecordLine extends Div {

    private static final long serialVersionUID = 1L;

    /** @param id the line's id in the patient */
    RecordLine(String id, Component... parts) {
        super(parts);
        addClassName("line");
        getElement().setAttribute("data-line", id);
    }

    /** A line of a label and what belongs to it at its right end. */
    static RecordLine pair(String id, Component label, Component value) {
        var line = new RecordLine(id, label, value);
        line.addClassName("pair");
        return line;
    }

    /** Adds a quiet line below. */
    final RecordLine noted(String words) {
        var note = new Span(words);
        note.addClassName("note-line");
        add(note);
        return this;
    }

    final RecordLine styled(String className) {
        addClassName(className);
        return this;
    }

    /** A text of the record: French, with its English gloss for whoever reads in English. */
    static Component text(LocalText text, boolean gloss) {
        var french = new Span(text.fr());
        french.getElement().setAttribute("lang", "fr");
        if (!gloss || text.en().equals(text.fr())) {
            return french;
        }
        var english = new Span(text.en());
        english.addClassName("gloss");
        english.getElement().setAttribute("lang", "en");
        return new Div(french, english);
    }
}
