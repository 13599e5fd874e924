package school.preau.learning.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.learning.Enrolling;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;
import school.preau.learning.Studying;
import school.preau.people.SignedIn;
import school.preau.platform.YamlMap;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Frame;
import school.preau.platform.ui.PageContext;

/** A course, one activity at a time: the outline at the side, the activity in the middle, previous and next below. */
@Route(LearningLinks.PLAYER)
@PermitAll
@Tag("preau-player")
@JsModule("./src/learning-player.ts")
@StyleSheet("theme/learning.css")
class PlayerView extends HtmlContainer
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, PageContext, PlayerVisit.Player {

    private static final long serialVersionUID = 1L;

    private final transient Studying studying;
    private final transient Enrolling enrolling;
    private final transient SignedIn signedIn;
    private final transient List<ActivityPanel> panels;

    private final CourseLine line = new CourseLine();
    private final Div side = new Div();
    private final Div stage = new Div();
    private final PlayerBar bar = new PlayerBar(this::openOutline);
    private final Dialog sheet = new Dialog();

    private transient @Nullable Study arrived;
    private String course = "";
    private String activity = "";
    private String title = "";
    private String context = "";
    private String anchor = "";

    PlayerView(Studying studying, Enrolling enrolling, SignedIn signedIn, List<ActivityPanel> panels) {
        this.studying = studying;
        this.enrolling = enrolling;
        this.signedIn = signedIn;
        this.panels = panels;
        addClassName("player");
        side.addClassName("player-outline");
        stage.addClassName("player-stage");
        sheet.setHeaderTitle(getTranslation("learning.outline"));
        var body = new Div(side, stage);
        body.addClassName("player-body");
        add(line, body, bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet.close();
        var parameters = event.getRouteParameters();
        var id = courseId(parameters.get(LearningLinks.COURSE).orElse(""));
        var wanted = parameters.get(LearningLinks.ACTIVITY);
        if (wanted.isEmpty()) {
            var study = studying.open(signedIn.learner(), id).orElseThrow(NotFoundException::new);
            event.forwardTo(
                    PlayerView.class,
                    new RouteParameters(
                            new RouteParam(LearningLinks.COURSE, id.value()),
                            new RouteParam(
                                    LearningLinks.ACTIVITY, study.resumeAt().id())));
            return;
        }
        var study = studying.open(signedIn.learner(), id, wanted.get()).orElseThrow(NotFoundException::new);
        arrived = study;
        course = id.value();
        activity = wanted.get();
        anchor = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LearningLinks.AT)
                .orElse("");
        var language = ChosenLanguage.current();
        String courseTitle = study.course().title().in(language);
        context = getTranslation("learning.context", courseTitle);
        title = getTranslation("learning.title", current(study).title().in(language), courseTitle);
    }

    /** Only now the page stands in its frame, which an activity under way asks to step back. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var study = arrived;
        if (study != null) {
            arrived = null;
            immerse(false);
            draw(study);
            var visit = new PlayerVisit(
                    this,
                    signedIn.learner(),
                    ChosenLanguage.current(),
                    study.course().version(),
                    current(study),
                    anchor);
            stage.removeAll();
            stage.add(panel(visit.activity()).open(visit));
        }
    }

    @Override
    public void goTo(String address, QueryParameters query) {
        UI.getCurrent().navigate(address, query);
    }

    @Override
    public void goOn() {
        studying.standing(signedIn.learner(), new CourseId(course))
                .ifPresent(study -> UI.getCurrent()
                        .navigate(WayOn.from(study, current(study)).address()));
    }

    @Override
    public void refresh() {
        studying.standing(signedIn.learner(), new CourseId(course)).ifPresent(this::draw);
    }

    @Override
    public void immerse(boolean immersed) {
        setClassName("immersed", immersed);
        Frame.immerse(this, immersed);
    }

    @Override
    public String pageContext() {
        return context;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(Study study) {
        line.show(study);
        side.removeAll();
        side.add(new OutlinePane(
                study, current(study), enrolling.newerVersionPublished(study.enrolment()), this::again));
        bar.show(study, current(study));
        getElement().callJsFunction("showKeys");
    }

    private void openOutline() {
        studying.standing(signedIn.learner(), new CourseId(course)).ifPresent(study -> {
            sheet.removeAll();
            sheet.add(new OutlinePane(study, current(study), false, this::again));
            sheet.open();
        });
    }

    private void again() {
        enrolling
                .beginAgain(signedIn.learner(), new CourseId(course))
                .ifPresent(enrolment -> UI.getCurrent()
                        .navigate(LearningLinks.course(enrolment.course().course())));
    }

    private Activity current(Study study) {
        return study.course().activity(activity).orElseThrow(NotFoundException::new);
    }

    private ActivityPanel panel(Activity wanted) {
        return panels.stream()
                .filter(panel -> panel.kind().equals(wanted.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No panel shows the kind " + wanted.kind()));
    }

    private static CourseId courseId(String slug) {
        if (slug.length() > 60 || !YamlMap.SLUG.matcher(slug).matches()) {
            throw new NotFoundException();
        }
        return new CourseId(slug);
    }
}
