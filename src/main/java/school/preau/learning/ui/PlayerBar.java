package school.preau.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import school.preau.catalog.spi.Activity;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;

/** Below the activity: the way back, the place in the outline, the way on. */
class PlayerBar extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeButton place;

    PlayerBar(Runnable openOutline) {
        addClassName("player-bar");
        place = new NativeButton("", event -> openOutline.run());
        place.addClassNames("player-place", "tabular");
        place.getElement().setAttribute("aria-haspopup", "dialog");
    }

    void show(Study study, Activity current) {
        int number = study.number(current);
        int all = study.course().outline().size();
        place.setText(getTranslation("learning.place", number, all));
        place.setAriaLabel(getTranslation("learning.place.words", number, all));
        removeAll();
        add(
                study.before(current).map(before -> previous(study, before)).orElseGet(Span::new),
                place,
                next(study, current));
    }

    private Component previous(Study study, Activity before) {
        var link = new Anchor(LearningLinks.activity(study.course().id(), before.id()));
        link.addClassName("player-previous");
        var title = new Span(before.title().in(ChosenLanguage.current()));
        title.addClassName("long");
        var back = new Span(getTranslation("learning.back"));
        back.addClassName("only-phone");
        link.add(Icon.ARROW_LEFT.svg(18), title, back);
        link.setAriaLabel(getTranslation("learning.previous", title.getText()));
        return link;
    }

    private Anchor next(Study study, Activity current) {
        Language language = ChosenLanguage.current();
        var way = WayOn.from(study, current);
        var link = new Anchor(way.address());
        link.addClassNames("button-link", "primary", "large", "player-next");
        way.activity()
                .ifPresentOrElse(
                        next -> {
                            var title = new Span(getTranslation(
                                    "learning.next.title", next.title().in(language)));
                            title.addClassName("long");
                            link.add(new Span(getTranslation("learning.next")), title);
                        },
                        () -> link.add(new Span(getTranslation("learning.finish"))));
        var key = new Element("kbd").setText("n").setAttribute("aria-hidden", "true");
        link.getElement().appendChild(key);
        return link;
    }
}
