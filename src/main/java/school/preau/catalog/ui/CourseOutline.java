package school.preau.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.Course;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityState;
import school.preau.catalog.spi.OutlineProgress.CourseProgress;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;

/** The parts of a course with their minutes and, once it is begun, their state. Each leads to its place in the player. */
class CourseOutline extends OrderedList {

    private static final long serialVersionUID = 1L;

    CourseOutline(Course course, Optional<CourseProgress> progress, Language language) {
        addClassName("course-outline");
        for (Activity activity : course.outline()) {
            var state = progress.map(far -> far.of(activity.id())).orElse(ActivityState.TO_DO);
            var word =
                    new Span(getTranslation("catalog.activity." + state.name().toLowerCase(Locale.ROOT)) + "\u00a0: ");
            word.addClassName("visually-hidden");
            var mark = new Span(icon(state).svg(20));
            mark.addClassNames("activity-mark", state.name().toLowerCase(Locale.ROOT));
            var link = new Anchor(CatalogLinks.player(course.id(), activity.id()));
            link.add(word, new Span(activity.title().in(language)));
            var minutes = new Span(CourseWords.minutes(this, activity.minutes()));
            minutes.addClassNames("extra-small", "quiet", "tabular", "nowrap");
            add(new ListItem(mark, link, minutes));
        }
    }

    private static Icon icon(ActivityState state) {
        return switch (state) {
            case TO_DO -> Icon.RING;
            case BEGUN -> Icon.HALF;
            case DONE -> Icon.CHECK;
        };
    }
}
