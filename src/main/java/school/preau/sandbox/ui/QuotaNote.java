package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.Quota;

/** What is left of the day's requests: quiet while there is plenty, in words before it bites, and how to go on afterwards. */
class QuotaNote extends Div {

    private static final long serialVersionUID = 1L;

    QuotaNote() {
        addClassName("quota");
        getElement().setAttribute("role", "status");
    }

    /** @param playsOn whether recorded answers go on when it is used up */
    final void show(Quota today, boolean playsOn) {
        removeAll();
        setClassName("used-up", today.usedUp());
        if (today.usedUp()) {
            add(
                    Icon.CLOCK.svg(18),
                    new Div(
                            new Paragraph(getTranslation(
                                    today.left() == 0
                                            ? "conversation.quota.sends-used"
                                            : "conversation.quota.tokens-used",
                                    today.ofDay())),
                            new Paragraph(getTranslation(
                                    playsOn ? "conversation.quota.plays-on" : "conversation.quota.tomorrow"))));
        } else {
            var near = new ArrayList<String>();
            if (today.fewLeft()) {
                near.add(getTranslation("conversation.quota.few", today.left()));
            }
            if (today.shortOfTokens()) {
                near.add(getTranslation("conversation.quota.short", today.tokensLeft()));
            }
            if (!near.isEmpty()) {
                add(new Paragraph(String.join(" ", near)));
            }
        }
        setVisible(getComponentCount() > 0);
    }
}
