package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import school.preau.home.HomeLinks;
import school.preau.obligations.Obligation;
import school.preau.obligations.RequirementState;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Translations;

/** What is asked of the learner, by when, and why. */
class ToDoCard extends Section {

    private static final long serialVersionUID = 1L;

    /** Days before a due date from which it counts as near. */
    private static final int SOON = 30;

    private final transient Translations translations;
    private final LocalDate today;
    private final Language language = ChosenLanguage.current();

    ToDoCard(List<Obligation> toDo, Translations translations, LocalDate today) {
        this.translations = translations;
        this.today = today;
        addClassNames("card", "to-do");
        var title = new H2(getTranslation("home.to-do"));
        title.setId("home-to-do");
        getElement().setAttribute("aria-labelledby", "home-to-do");
        var count = new Span(count(toDo));
        count.addClassNames("small", "quiet");
        var head = new Div(title, count);
        head.addClassName("head");
        add(head);
        if (toDo.isEmpty()) {
            var nothing = new Paragraph(getTranslation("home.to-do.nothing"));
            nothing.addClassNames("quiet", "nothing");
            add(nothing);
        } else {
            var list = new UnorderedList();
            toDo.forEach(obligation -> list.add(item(obligation)));
            add(list);
        }
    }

    private String count(List<Obligation> toDo) {
        long late = toDo.stream()
                .filter(one -> one.state() == RequirementState.OVERDUE)
                .count();
        long soon = toDo.stream().filter(this::soon).count();
        if (late > 0) {
            return getTranslation("home.to-do.late", toDo.size(), late);
        }
        if (soon > 0) {
            return getTranslation("home.to-do.soon", toDo.size(), soon);
        }
        return toDo.isEmpty() ? "" : getTranslation("home.to-do.calm", toDo.size());
    }

    private ListItem item(Obligation obligation) {
        String tone = obligation.state() == RequirementState.OVERDUE ? "late" : soon(obligation) ? "soon" : "calm";
        var icon = new Span(icon(obligation).svg(22));
        icon.addClassName(tone);
        var name = obligation.definition().shortTitle().in(language);
        var title = new Anchor(
                obligation.definition().courses().stream()
                        .findFirst()
                        .map(course -> HomeLinks.COURSES + "/" + course.value())
                        .orElse(HomeLinks.COURSES),
                name);
        var by = new Span(getTranslation(
                "home.by." + obligation.state().name().toLowerCase(Locale.ROOT),
                Days.near(obligation.day() == null ? obligation.due() : obligation.day(), today, language)));
        by.addClassNames("by", tone);
        var first = new Paragraph(title, by);
        first.addClassName("what");
        var because = new Paragraph(translations.text(language, obligation.because()));
        because.addClassName("because");
        return new ListItem(icon, new Div(first, because));
    }

    private Icon icon(Obligation obligation) {
        return switch (obligation.state()) {
            case OVERDUE -> Icon.WARNING;
            case RENEWING -> Icon.AGAIN;
            case WAITING -> Icon.HALF;
            case DUE -> soon(obligation) ? Icon.CLOCK : Icon.RING;
            case HELD -> Icon.CHECK_CIRCLE;
            case EXEMPT -> Icon.EXEMPT;
            case ON_LEAVE -> Icon.PAUSE;
        };
    }

    private boolean soon(Obligation obligation) {
        return (obligation.state() == RequirementState.DUE || obligation.state() == RequirementState.RENEWING)
                && !obligation.due().isAfter(today.plusDays(SOON));
    }
}
