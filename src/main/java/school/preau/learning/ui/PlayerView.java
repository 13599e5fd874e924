package school.preau.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.learning.Enrolling;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;
import school.preau.learning.Studying;
import school.preau.people.SignedIn;
import school.preau.platform.YamlMap;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.PageContext;

/** The address of an activity in a course; without an activity, of the place where the learner stopped. */
@Route(LearningLinks.PLAYER)
@PermitAll
@StyleSheet("theme/learning.css")
class PlayerView extends Composite<Player>
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient Studying studying;
    private final transient Enrolling enrolling;
    private final transient SignedIn signedIn;
    private final transient List<ActivityPanel> panels;

    private transient @Nullable Arrival arrived;
    private String title = "";
    private String context = "";

    PlayerView(Studying studying, Enrolling enrolling, SignedIn signedIn, List<ActivityPanel> panels) {
        this.studying = studying;
        this.enrolling = enrolling;
        this.signedIn = signedIn;
        this.panels = panels;
    }

    @Override
    protected Player initContent() {
        return new Player(studying, enrolling, signedIn, panels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var course = courseId(parameters.get(LearningLinks.COURSE).orElse(""));
        var activity = parameters.get(LearningLinks.ACTIVITY);
        if (activity.isEmpty()) {
            var study = studying.open(signedIn.learner(), course).orElseThrow(NotFoundException::new);
            event.forwardTo(
                    PlayerView.class,
                    new RouteParameters(
                            new RouteParam(LearningLinks.COURSE, course.value()),
                            new RouteParam(
                                    LearningLinks.ACTIVITY, study.resumeAt().id())));
            return;
        }
        var study = studying.open(signedIn.learner(), course, activity.get()).orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        arrived = new Arrival(
                study,
                activity.get(),
                query.getSingleParameter(LearningLinks.AT).orElse(""));
        var language = ChosenLanguage.current();
        String courseTitle = study.course().title().in(language);
        context = getTranslation("learning.context", courseTitle);
        title = study.course()
                .activity(activity.get())
                .map(here -> getTranslation("learning.title", here.title().in(language), courseTitle))
                .orElse(courseTitle);
    }

    /** Only now the page stands in its frame, which an activity under way asks to step back. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var arrival = arrived;
        if (arrival != null) {
            arrived = null;
            getContent().show(arrival.study(), arrival.activity(), arrival.anchor());
        }
    }

    @Override
    public String pageContext() {
        return context;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static CourseId courseId(String slug) {
        if (slug.length() > 60 || !YamlMap.SLUG.matcher(slug).matches()) {
            throw new NotFoundException();
        }
        return new CourseId(slug);
    }

    private record Arrival(Study study, String activity, String anchor) {}
}
