package school.preau.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityState;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;

/** The outline of a course with the state and the minutes of each part. */
class OutlinePane extends Nav {

    private static final long serialVersionUID = 1L;

    OutlinePane(Study study, Activity current, boolean newerVersion, Runnable again) {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("learning.outline"));
        var list = new OrderedList();
        for (Activity activity : study.course().outline()) {
            list.add(new ListItem(part(study, activity, activity.equals(current))));
        }
        add(new H2(getTranslation("learning.outline.left", study.minutesLeft())), list, foot(newerVersion, again));
    }

    private Anchor part(Study study, Activity activity, boolean here) {
        var state = study.state(activity);
        var link = new Anchor(LearningLinks.activity(study.course().id(), activity.id()));
        var icon = new Span(icon(state).svg(20));
        icon.setClassName("done", state == ActivityState.DONE);
        var minutes = new Span(getTranslation("learning.minutes", activity.minutes()));
        minutes.addClassName("minutes");
        var word = new Span(getTranslation("learning.state." + state.name().toLowerCase(java.util.Locale.ROOT)));
        word.addClassName("visually-hidden");
        link.add(icon, new Span(activity.title().in(ChosenLanguage.current())), minutes, word);
        if (here) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return link;
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
