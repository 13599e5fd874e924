package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The foot of a desk: what is kept, what is still open, and handing in. */
class HandInFoot extends Div {

    private static final long serialVersionUID = 1L;

    private final Span said = new Span();
    private final Button handIn;

    HandInFoot(String verb, Runnable handIn) {
        addClassName("letter-foot");
        said.addClassNames("saved", "grow");
        said.getElement().setAttribute("role", "status");
        this.handIn = new Button(verb, click -> handIn.run());
        this.handIn.addThemeVariants(ButtonVariant.PRIMARY);
        add(said, this.handIn);
    }

    /** Says what is kept, or why one cannot hand in yet. */
    void say(String words, boolean ready) {
        said.setText(words);
        handIn.setEnabled(ready);
    }

    /** Counts what is answered; one hands in when all of it is. */
    void count(int answered, int of) {
        say(
                answered < of
                        ? getTranslation("sandbox.sitting.left", of - answered)
                        : getTranslation("sandbox.sitting.complete"),
                answered == of);
    }

    void handInVisible(boolean visible) {
        handIn.setVisible(visible);
    }
}
