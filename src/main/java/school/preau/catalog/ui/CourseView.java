package school.preau.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.Change;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.Place;
import school.preau.catalog.spi.OutlineProgress;
import school.preau.catalog.spi.OutlineProgress.CourseProgress;
import school.preau.catalog.spi.ReportErrorButton;
import school.preau.people.SignedIn;
import school.preau.platform.YamlMap;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;

/** What a course is, before and while one takes it, in the version one has begun or else the current one. */
@Route(CatalogLinks.COURSE)
@PermitAll
@StyleSheet("theme/catalog.css")
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient CourseCatalog catalog;
    private final transient ObjectProvider<OutlineProgress> progress;
    private final transient ErrorReports reports;
    private final transient SignedIn signedIn;
    private String title = "";

    CourseView(
            CourseCatalog catalog, ObjectProvider<OutlineProgress> progress, ErrorReports reports, SignedIn signedIn) {
        this.catalog = catalog;
        this.progress = progress;
        this.reports = reports;
        this.signedIn = signedIn;
        addClassNames("page", "course-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = event.getRouteParameters()
                .get("course")
                .filter(slug ->
                        slug.length() <= 60 && YamlMap.SLUG.matcher(slug).matches())
                .flatMap(slug -> catalog.course(new CourseId(slug)))
                .orElseThrow(NotFoundException::new);
        var keeper = Optional.ofNullable(progress.getIfAvailable());
        var far = keeper.flatMap(
                each -> Optional.ofNullable(each.of(signedIn.learner()).get(current.id())));
        var begun = far.flatMap(each -> catalog.course(each.version())).orElse(current);
        var left = keeper.map(each -> each.minutesLeft(signedIn.learner(), current.id()))
                .orElse(OptionalInt.empty());
        removeAll();
        show(begun, current, far, left);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.course.page-title", title);
    }

    @Override
    public String pageContext() {
        return getTranslation("catalog.title");
    }

    private void show(Course course, Course current, Optional<CourseProgress> far, OptionalInt left) {
        var language = ChosenLanguage.current();
        title = course.title().in(language);
        var main = new Div();
        main.addClassName("course-main");
        if (course.version().number() < current.version().number()) {
            main.add(newer(current));
        }
        var objectives = new UnorderedList();
        objectives.addClassName("course-objectives");
        course.objectives()
                .forEach(each -> objectives.add(new ListItem(Icon.CHECK.svg(20), new Span(each.in(language)))));
        main.add(section("catalog.course.objectives", objectives));
        main.add(section("catalog.course.outline", new CourseOutline(course, far, language)));
        if (!course.sources().isEmpty()) {
            main.add(section("catalog.course.sources", new CourseSources(course, language)));
        }
        main.add(section("catalog.course.history", history(course)));
        var aside = new CourseAside(
                course,
                catalog.snapshot(),
                far,
                left,
                language,
                new ReportErrorButton(Place.course(course.version()), reports, signedIn));
        // The way in comes first, for the phone and for whoever listens.
        var body = new Div(aside, main);
        body.addClassName("course-body");
        add(new PageHeading(title, course.summary().in(language)), body);
    }

    private Component newer(Course current) {
        var card = new Div(
                new Paragraph(getTranslation("catalog.course.newer")),
                new Paragraph(current.history().getFirst().note().in(ChosenLanguage.current())));
        card.addClassNames("card", "course-newer");
        return card;
    }

    private Component history(Course course) {
        var list = new UnorderedList();
        list.addClassName("course-history");
        for (Change change : course.history()) {
            var when = new Span(getTranslation("catalog.change." + CatalogAddress.key(change.weight()), change.date()));
            when.addClassNames("small", "quiet");
            list.add(new ListItem(when, new Span(change.note().in(ChosenLanguage.current()))));
        }
        return list;
    }

    private Component section(String key, Component content) {
        var heading = new H2(getTranslation(key));
        heading.setId("part-" + key.substring(key.lastIndexOf('.') + 1));
        var section = new Section(heading, content);
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return section;
    }
}
