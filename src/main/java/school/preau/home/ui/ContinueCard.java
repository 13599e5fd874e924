package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import school.preau.learning.CourseInProgress;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;

/** Where one stopped, recognised by the last lines read, and the one tap back to it. */
class ContinueCard extends Section {

    private static final long serialVersionUID = 1L;

    ContinueCard(CourseInProgress course, HospitalTime time) {
        Language language = ChosenLanguage.current();
        addClassNames("card", "continue");
        var overline = new Paragraph(
                getTranslation("home.continue", course.course().title().in(language)));
        overline.addClassName("overline");
        var title = new H2(course.at().title().in(language));
        title.setId("home-continue");
        getElement().setAttribute("aria-labelledby", "home-continue");
        add(overline, title);
        String when = when(time.local(course.lastThere()), time.today(), language);
        String quote = course.quote().in(language);
        if (quote.isEmpty()) {
            var place = new Paragraph(when);
            place.addClassName("quiet");
            add(place);
        } else {
            add(quote(quote, when));
        }
        add(parts(course), legend(course), way(course));
    }

    private Div quote(String words, String when) {
        var place = new Div();
        place.addClassName("place");
        var said = new Span(when);
        said.addClassNames("extra-small", "quiet");
        place.getElement().appendChild(new Element("blockquote").appendChild(new Paragraph(words).getElement()));
        place.add(said);
        return place;
    }

    private OrderedList parts(CourseInProgress course) {
        var parts = new OrderedList();
        parts.addClassName("parts");
        int all = course.parts().size();
        parts.getElement().setAttribute("role", "img");
        parts.getElement()
                .setAttribute(
                        "aria-label", getTranslation("home.parts.words", course.partsDone(), all, course.number()));
        parts.getStyle().set("grid-template-columns", "repeat(" + all + ", 1fr)");
        for (CourseInProgress.Part part : course.parts()) {
            var item = new ListItem();
            item.setClassName("done", part.done());
            if (!part.done() && part.share() > 0) {
                var begun = new Span();
                begun.getStyle().set("width", Math.round(part.share() * 100) + "%");
                item.add(begun);
            }
            parts.add(item);
        }
        return parts;
    }

    private Div legend(CourseInProgress course) {
        int all = course.parts().size();
        var line = new Div(
                new Span(getTranslation("home.part", course.number(), all)),
                new Span(getTranslation("home.parts", course.partsDone(), all)));
        line.addClassNames("row", "between", "wrap", "gap-2", "extra-small", "quiet");
        return line;
    }

    private Div way(CourseInProgress course) {
        var resume = new Anchor(course.address(), getTranslation("home.resume"));
        resume.addClassNames("button-link", "primary", "large");
        var left = new Span(getTranslation("home.left", course.minutesLeft()));
        left.addClassName("quiet");
        var way = new Div(resume, left);
        way.addClassName("way");
        return way;
    }

    private String when(ZonedDateTime last, LocalDate today, Language language) {
        var day = last.toLocalDate();
        String hour = Days.hour(last.toLocalTime());
        if (day.equals(today)) {
            return getTranslation("home.place.today", hour);
        }
        return day.equals(today.minusDays(1))
                ? getTranslation("home.place.yesterday", hour)
                : getTranslation("home.place.day", Days.near(day, today, language), hour);
    }
}
