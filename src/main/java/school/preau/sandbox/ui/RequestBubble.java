package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import school.preau.platform.ui.Days;

/** What the learner asked, with the way to reword it. */
class RequestBubble extends Div {

    private static final long serialVersionUID = 1L;

    /** @param others leads to its other wordings */
    RequestBubble(String text, ZonedDateTime at, Component others, Runnable reword) {
        addClassName("ask");
        var who = new Span(getTranslation("sandbox.talk.you", Days.hour(at.toLocalTime())));
        who.addClassName("overline");
        var edit = new Button(getTranslation("conversation.request.reword"), click -> reword.run());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(others, edit);
        foot.addClassName("ask-foot");
        add(who, new Paragraph(text), foot);
    }
}
