package school.preau.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** Short words about something that has happened elsewhere on the page. What was saved is said by {@link Saved}, never here. */
public final class Notices {

    private Notices() {}

    /** Says that something was done. */
    public static void done(String words) {
        var notice = new Notification(words, 4000, Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    /** A plain card with an amber edge: what happened, what was kept, what to do. */
    public static Div trouble(String title, String words) {
        var card = new Div();
        card.addClassNames("card", "trouble");
        card.getElement().setAttribute("role", "status");
        var strong = new Paragraph(title);
        strong.addClassName("strong");
        card.add(strong, new Paragraph(words));
        return card;
    }
}
