package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import school.preau.home.Minute;
import school.preau.learning.LearningLinks;
import school.preau.platform.ui.ChosenLanguage;

/** A minute well spent: something learned, to remember, with the way back to its passage. */
class MinuteCard extends Section {

    private static final long serialVersionUID = 1L;

    MinuteCard(Minute minute) {
        var language = ChosenLanguage.current();
        addClassName("minute");
        var title = new H2(getTranslation("home.minute"));
        title.addClassName("overline");
        title.setId("home-minute");
        getElement().setAttribute("aria-labelledby", "home-minute");
        var words = new Paragraph(minute.words().in(language));
        words.addClassName("words");
        var link = new Anchor(
                LearningLinks.passage(minute.course(), minute.lesson().id(), minute.anchor()),
                getTranslation("home.minute.read"));
        link.addClassName("button-link");
        var from = new Span(minute.lesson().title().in(language));
        from.addClassNames("small", "quiet");
        var foot = new Div(link, from);
        foot.addClassName("foot");
        add(title, words, foot);
    }
}
