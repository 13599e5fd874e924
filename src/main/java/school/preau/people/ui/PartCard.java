package school.preau.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.people.Outcome;
import school.preau.people.Refusal;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;

/** One part of what is kept about a person: a title, a list of lines each with its verbs, and a button to add. */
abstract class PartCard extends Section {

    private static final long serialVersionUID = 1L;

    PartCard(String title) {
        addClassNames("card", "people-card");
        add(new H2(getTranslation(title)));
    }

    final void lines(List<ListItem> lines, String whenNone) {
        if (lines.isEmpty()) {
            var none = new Paragraph(getTranslation(whenNone));
            none.addClassName("quiet");
            add(none);
        } else {
            var list = new UnorderedList();
            lines.forEach(list::add);
            add(list);
        }
    }

    /** @param over whether it lies in the past: it stays, but speaks lower */
    static ListItem line(String what, String when, boolean over, Component... verbs) {
        var said = new Span(what);
        said.addClassName("strong");
        var dates = new Span(when);
        dates.addClassNames("small", "quiet");
        var words = new Div(said, dates);
        words.addClassNames("people-line", "grow");
        words.setClassName("over", over);
        var line = new ListItem(words);
        line.addClassNames("row", "wrap", "gap-2");
        line.add(verbs);
        return line;
    }

    /** A quiet verb; its accessible name says what it is done to. */
    final Button verb(String key, String what, Runnable act) {
        var button = new Button(getTranslation(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " · " + what);
        return button;
    }

    final void adding(String key, Runnable act) {
        add(new Button(getTranslation(key), event -> act.run()));
    }

    /** Shows the page anew, or why it was refused. */
    final void after(Outcome<?> outcome, Runnable done) {
        switch (outcome) {
            case Outcome.Done<?> ignored -> done.run();
            case Outcome.Refused<?>(Refusal why) -> Notices.done(getTranslation(why.key()));
        }
    }

    final String period(LocalDate from, @Nullable LocalDate to) {
        var language = ChosenLanguage.current();
        return to == null
                ? getTranslation("people.since", Days.full(from, language))
                : getTranslation("people.from-to", Days.full(from, language), Days.full(to, language));
    }
}
