package school.preau.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.CatalogSnapshot;
import school.preau.catalog.Course;
import school.preau.catalog.spi.OutlineProgress.CourseProgress;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;

/** Beside a course: the one way into it, what it takes, what it unlocks and for whom it is. */
class CourseAside extends Aside {

    private static final long serialVersionUID = 1L;

    CourseAside(
            Course course,
            CatalogSnapshot catalog,
            Optional<CourseProgress> progress,
            OptionalInt minutesLeft,
            Language language,
            Component report) {
        addClassNames("card", "course-aside");
        getElement().setAttribute("aria-label", getTranslation("catalog.course.aside"));
        var go = new Anchor(CatalogLinks.player(course.id()), getTranslation(verb(progress)));
        go.addClassNames("button-link", "primary", "large");
        add(go, new Paragraph(time(course, minutesLeft)));
        progress.filter(CourseProgress::completed)
                .ifPresent(far -> add(
                        new StateChip(StateChip.Tone.DONE, Icon.CHECK, getTranslation("catalog.state.done"), false)));
        unlocks(course, catalog, language);
        testOut(course, catalog, language);
        var before = course.requires().stream()
                .flatMap(id -> catalog.course(id).stream())
                .map(required -> (Component) new Anchor(
                        CatalogLinks.course(required.id()), required.title().in(language)))
                .toList();
        if (!before.isEmpty()) {
            part("catalog.course.before", before);
        }
        var professions = CourseWords.professions(course, catalog.programme(), language);
        part(
                "catalog.course.for",
                List.of(new Span(
                        professions.isEmpty()
                                ? getTranslation("catalog.for.everyone")
                                : String.join(", ", professions))));
        part(
                "catalog.course.topics",
                List.of(new Span(course.topics().stream()
                        .map(topic -> CourseWords.topic(this, topic))
                        .collect(Collectors.joining(", ")))));
        add(report);
    }

    private void unlocks(Course course, CatalogSnapshot catalog, Language language) {
        var certifications = catalog.programme().unlockedBy(course.id());
        if (certifications.isEmpty()) {
            return;
        }
        part(
                "catalog.course.unlocks",
                certifications.stream()
                        .map(certification -> {
                            var line = new Div(new Span(getTranslation(
                                    "catalog.course.certificate",
                                    certification.title().in(language),
                                    certification.months())));
                            if (certification.opensTool()) {
                                var opens = new Span(getTranslation("catalog.course.opens-tool"));
                                opens.addClassNames("small", "quiet");
                                line.add(opens);
                            }
                            return (Component) line;
                        })
                        .toList());
    }

    /** Whoever knows it already may pass a quiz instead. */
    private void testOut(Course course, CatalogSnapshot catalog, Language language) {
        var quizzes = catalog.programme().unlockedBy(course.id()).stream()
                .flatMap(certification -> certification.testOut().stream())
                .filter(quiz -> quiz.course().equals(course.id()))
                .distinct()
                .flatMap(quiz -> course.activity(quiz.activity()).stream())
                .<Component>map(activity -> new Anchor(
                        CatalogLinks.player(course.id(), activity.id()),
                        activity.title().in(language)))
                .toList();
        if (!quizzes.isEmpty()) {
            var words = new Span(getTranslation("catalog.course.test-out.words"));
            part(
                    "catalog.course.test-out",
                    Stream.concat(Stream.<Component>of(words), quizzes.stream()).toList());
        }
    }

    private void part(String title, List<Component> lines) {
        var part = new Div(new H2(getTranslation(title)));
        part.addClassName("aside-part");
        lines.forEach(line -> part.add(new Div(line)));
        add(part);
    }

    private String time(Course course, OptionalInt minutesLeft) {
        return minutesLeft.isPresent()
                ? getTranslation("catalog.course.left", minutesLeft.getAsInt(), course.minutes())
                : getTranslation(
                        "catalog.course.takes",
                        course.minutes(),
                        course.outline().size());
    }

    private static String verb(Optional<CourseProgress> progress) {
        return progress.map(far -> far.completed() ? "catalog.course.again" : "catalog.course.resume")
                .orElse("catalog.course.begin");
    }
}
