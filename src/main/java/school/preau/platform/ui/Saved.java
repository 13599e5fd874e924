package school.preau.platform.ui;

import com.vaadin.flow.component.html.Span;

/** The quiet line that says what is saved: a check and “Enregistré à 14:02”, announced politely. Never a toast. */
public class Saved extends Span {

    private static final long serialVersionUID = 1L;

    public Saved() {
        addClassName("saved");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says that it is saved, in the given words. */
    public void done(String words) {
        removeAll();
        removeClassName("waiting");
        add(Icon.CHECK.svg(16), new Span(words));
    }

    /** Says that it is not yet saved, and what becomes of it. */
    public void waiting(String words) {
        removeAll();
        addClassName("waiting");
        add(Icon.AGAIN.svg(16), new Span(words));
    }
}
