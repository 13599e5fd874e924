package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import school.preau.home.Minute;
import school.preau.learning.LearningLinks;
import school.preau.platform.ui.ChosenLanguage;

/** A minute well spent: cards to review, or else something learned, to remember, with the way back to its passage. */
class MinuteCard extends Section {

    private static final long serialVersionUID = 1L;

    private MinuteCard(String words, Anchor link, String beside) {
        addClassName("minute");
        var title = new H2(getTranslation("home.minute"));
        title.addClassName("overline");
        title.setId("home-minute");
        getElement().setAttribute("aria-labelledby", "home-minute");
        var text = new Paragraph(words);
        text.addClassName("words");
        link.addClassName("button-link");
        var from = new Span(beside);
        from.addClassNames("small", "quiet");
        var foot = new Div(link, from);
        foot.addClassName("foot");
        add(title, text, foot);
    }

    static MinuteCard reading(Minute minute) {
        var language = ChosenLanguage.current();
        return new MinuteCard(
                minute.words().in(language),
                new Anchor(
                        LearningLinks.passage(minute.course(), minute.lesson().id(), minute.anchor()),
                        I18NProvider.translate("home.minute.read")),
                minute.lesson().title().in(language));
    }

    static MinuteCard cards(int cards) {
        return new MinuteCard(
                I18NProvider.translate("home.minute.cards", cards),
                new Anchor(LearningLinks.MINUTE, I18NProvider.translate("home.minute.begin")),
                I18NProvider.translate("home.minute.cards.words"));
    }
}
