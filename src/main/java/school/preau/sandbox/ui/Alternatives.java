package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;

/** “2 of 3”: turns to another wording of a request or another answer to it. */
class Alternatives extends Div {

    private static final long serialVersionUID = 1L;

    private final Button before;
    private final Button after;

    /** @param turned hears the turn one wants to read */
    Alternatives(Turn shown, List<Turn> all, Consumer<TurnId> turned) {
        addClassName("alternatives");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("conversation.branch.group"));
        int at = all.indexOf(shown);
        var place = new Span(getTranslation("conversation.branch.place", at + 1, all.size()));
        place.addClassName("tabular");
        before = step("conversation.branch.before", Icon.ARROW_LEFT);
        after = step("conversation.branch.after", Icon.ARROW_RIGHT);
        before.setEnabled(at > 0);
        after.setEnabled(at < all.size() - 1);
        before.addClickListener(click -> turned.accept(all.get(at - 1).id()));
        after.addClickListener(click -> turned.accept(all.get(at + 1).id()));
        add(before, place, after);
        setVisible(all.size() > 1);
    }

    /** Whoever steps with the keyboard goes on stepping. */
    final void focus() {
        (after.isEnabled() ? after : before).focus();
    }

    private Button step(String key, Icon icon) {
        var button = new Button(icon.svg(16));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
