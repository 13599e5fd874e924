package school.preau.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseQuery;
import school.preau.catalog.CourseSearch;
import school.preau.catalog.spi.OutlineProgress;
import school.preau.people.SignedIn;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.PageHeading;

/** All courses, with a search field and filters that stand in the address. */
@Route(CatalogLinks.CATALOG)
@Menu(title = "menu.courses", order = 2, icon = "COURSES")
@PermitAll
@StyleSheet("theme/catalog.css")
class CatalogView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CourseCatalog catalog;
    private final transient CourseSearch search;
    private final transient ObjectProvider<OutlineProgress> progress;
    private final transient SignedIn signedIn;

    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private final CatalogFilters filters;

    CatalogView(
            CourseCatalog catalog, CourseSearch search, ObjectProvider<OutlineProgress> progress, SignedIn signedIn) {
        this.catalog = catalog;
        this.search = search;
        this.progress = progress;
        this.signedIn = signedIn;
        addClassNames("page", "catalog");
        var topics = catalog.snapshot().courses().stream()
                .flatMap(course -> course.topics().stream())
                .distinct()
                .sorted()
                .toList();
        filters = new CatalogFilters(catalog.programme(), topics, this::ask);
        count.addClassNames("small", "quiet", "catalog-count");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeading(getTranslation("catalog.title"), getTranslation("catalog.context")),
                filters,
                count,
                results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = CatalogAddress.read(event.getLocation().getQueryParameters());
        filters.show(query, catalog.programme());
        show(query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.page-title");
    }

    private void ask(CourseQuery query) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CatalogLinks.CATALOG, CatalogAddress.write(query)));
        show(query);
    }

    private void show(CourseQuery query) {
        var found = search.find(query);
        count.setText(found.isEmpty() ? "" : getTranslation("catalog.count", found.size()));
        results.removeAll();
        if (!found.isEmpty()) {
            var cards = new UnorderedList();
            cards.addClassName("course-cards");
            var far = far();
            for (Course course : found) {
                cards.add(new CourseCard(
                        course,
                        catalog.programme(),
                        Optional.ofNullable(far.get(course.id())),
                        ChosenLanguage.current()));
            }
            results.add(cards);
        } else if (query.isEverything()) {
            results.add(new EmptyState(getTranslation("catalog.none.title"), getTranslation("catalog.none.words")));
        } else {
            results.add(new EmptyState(
                    getTranslation("catalog.nothing.title"),
                    getTranslation("catalog.nothing.words"),
                    new Button(getTranslation("catalog.nothing.all"), click -> {
                        filters.show(CourseQuery.EVERYTHING, catalog.programme());
                        ask(CourseQuery.EVERYTHING);
                    })));
        }
    }

    private Map<CourseId, OutlineProgress.CourseProgress> far() {
        var keeper = progress.getIfAvailable();
        return keeper == null ? Map.of() : keeper.of(signedIn.learner());
    }
}
