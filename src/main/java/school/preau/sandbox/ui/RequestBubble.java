package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import school.preau.platform.ui.Days;

/** What the learner asked. */
class RequestBubble extends Div {

    private static final long serialVersionUID = 1L;

    RequestBubble(String text, ZonedDateTime at) {
        addClassName("ask");
        var who = new Span(getTranslation("sandbox.talk.you", Days.hour(at.toLocalTime())));
        who.addClassName("overline");
        add(who, new Paragraph(text));
    }
}
