package school.preau.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityState;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PlainMarkup;

/** The outline of a course with the state and the minutes of each part. */
class OutlinePane extends Nav {

    private static final long serialVersionUID = 1L;

    OutlinePane(Study study, Activity current, boolean newerVersion, Runnable again) {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("learning.outline"));
        var list = new OrderedList();
        var parts = new PlainMarkup();
        for (Activity activity : study.course().outline()) {
            part(parts, study, activity, activity.equals(current));
        }
        parts.fill(list);
        add(new H2(getTranslation("learning.outline.left", study.minutesLeft())), list, foot(newerVersion, again));
    }

    private void part(PlainMarkup list, Study study, Activity activity, boolean here) {
        var state = study.state(activity);
        String address = LearningLinks.activity(study.course().id(), activity.id());
        list.open("li");
        if (here) {
            list.open("a", "href", address, "aria-current", "step");
        } else {
            list.open("a", "href", address);
        }
        list.open("span", "class", state == ActivityState.DONE ? "drawing done" : "drawing")
                .icon(icon(state), 20)
                .close("span")
                .element("span", activity.title().in(ChosenLanguage.current()))
                .element("span", getTranslation("learning.minutes", activity.minutes()), "class", "minutes")
                .element(
                        "span",
                        getTranslation("learning.state." + state.name().toLowerCase(Locale.ROOT)),
                        "class",
                        "visually-hidden")
                .close("a")
                .close("li");
    }

    private static Icon icon(ActivityState state) {
        return switch (state) {
            case TO_DO -> Icon.RING;
            case BEGUN -> Icon.HALF;
            case DONE -> Icon.CHECK;
        };
    }

    private Div foot(boolean newerVersion, Runnable again) {
        var foot = new Div();
        foot.addClassName("outline-foot");
        if (newerVersion) {
            var card = new Div(
                    new Paragraph(getTranslation("learning.newer")),
                    new Button(getTranslation("learning.newer.begin"), event -> again.run()));
            card.addClassNames("card", "newer-version");
            foot.add(card);
        }
        // Switched and remembered in the browser: it is about the keyboard one sits at.
        var keys = new NativeButton(getTranslation("learning.keys"));
        keys.addClassName("keys-switch");
        keys.getElement().setAttribute("role", "switch");
        keys.getElement().setAttribute("aria-checked", "true");
        foot.add(keys);
        return foot;
    }
}
