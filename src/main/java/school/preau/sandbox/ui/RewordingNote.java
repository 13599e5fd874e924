package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import school.preau.sandbox.TurnId;

/** Says that what is in the field will be another wording of an earlier request, which stays. */
class RewordingNote extends Div {

    private static final long serialVersionUID = 1L;

    private transient Optional<TurnId> request = Optional.empty();

    RewordingNote(Runnable neverMind) {
        addClassNames("rewording", "row", "gap-2", "wrap");
        getElement().setAttribute("role", "status");
        var never = new Button(getTranslation("conversation.request.never-mind"), click -> {
            end();
            neverMind.run();
        });
        never.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("conversation.request.rewording")), never);
        setVisible(false);
    }

    /** The request that is reworded; empty when none is. */
    final Optional<TurnId> request() {
        return request;
    }

    final void begin(TurnId reworded) {
        request = Optional.of(reworded);
        setVisible(true);
    }

    final void end() {
        request = Optional.empty();
        setVisible(false);
    }
}
