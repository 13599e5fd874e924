package school.preau.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.Course;
import school.preau.catalog.Programme;
import school.preau.catalog.spi.OutlineProgress.CourseProgress;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;

/** A course in the catalogue: what, how long, for whom, and how far one is. The whole card leads to its page. */
class CourseCard extends ListItem {

    private static final long serialVersionUID = 1L;

    CourseCard(Course course, Programme programme, Optional<CourseProgress> progress, Language language) {
        addClassNames("card", "course-card");
        var above = new Paragraph(
                CourseWords.level(this, course.level()) + " · " + CourseWords.minutes(this, course.minutes()));
        above.addClassName("overline");
        var link = new Anchor(CatalogLinks.course(course.id()), course.title().in(language));
        var summary = new Paragraph(course.summary().in(language));
        summary.addClassName("quiet");
        var topics = new Span(course.topics().stream()
                .map(topic -> CourseWords.topic(this, topic))
                .collect(Collectors.joining(" · ")));
        var audience = new Span(CourseWords.audience(this, course, programme, language));
        var about = new Div(topics, audience);
        about.addClassNames("small", "quiet", "course-about");
        add(above, new H2(link), summary, about);
        progress.ifPresent(far -> add(state(far)));
    }

    private StateChip state(CourseProgress progress) {
        return progress.completed()
                ? new StateChip(StateChip.Tone.DONE, Icon.CHECK, getTranslation("catalog.state.done"), false)
                : new StateChip(StateChip.Tone.DUE, Icon.HALF, getTranslation("catalog.state.begun"), true);
    }
}
