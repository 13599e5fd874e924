package school.preau.learning.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.learning.Enrolling;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;
import school.preau.learning.Studying;
import school.preau.people.SignedIn;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Frame;

/** A course, one activity at a time: the outline at the side, the activity in the middle, previous and next below. */
@Tag("preau-player")
@JsModule("./src/learning-player.ts")
class Player extends HtmlContainer implements PlayerVisit.Around {

    private static final long serialVersionUID = 1L;

    private final transient Studying studying;
    private final transient Enrolling enrolling;
    private final transient SignedIn signedIn;
    private final transient List<ActivityPanel> panels;

    private final CourseLine line = new CourseLine();
    private final Div side = new Div();
    private final Div stage = new Div();
    private final PlayerBar bar = new PlayerBar(() -> standing(this::openOutline));
    private final Dialog sheet = new Dialog();

    private String course = "";
    private String activity = "";

    Player(Studying studying, Enrolling enrolling, SignedIn signedIn, List<ActivityPanel> panels) {
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

    /** Opens an activity of the course that is studied. */
    void show(Study study, String opened, String anchor) {
        sheet.close();
        course = study.course().id().value();
        activity = opened;
        immerse(false);
        draw(study);
        var here = current(study);
        var language = ChosenLanguage.current();
        stage.removeAll();
        stage.add(panel(here)
                .open(new PlayerVisit(
                        this, signedIn.learner(), language, study.course().version(), here, anchor)));
    }

    @Override
    public void goTo(String address, QueryParameters query) {
        UI.getCurrent().navigate(address, query);
    }

    @Override
    public void goOn() {
        standing(study -> goTo(WayOn.from(study, current(study)).address(), QueryParameters.empty()));
    }

    @Override
    public void refresh() {
        standing(this::draw);
    }

    @Override
    public void immerse(boolean immersed) {
        setClassName("immersed", immersed);
        Frame.immerse(this, immersed);
    }

    private void draw(Study study) {
        line.show(study);
        side.removeAll();
        side.add(outline(study));
        bar.show(study, current(study));
        getElement().callJsFunction("showKeys");
    }

    private void openOutline(Study study) {
        sheet.removeAll();
        sheet.add(outline(study));
        sheet.open();
    }

    private OutlinePane outline(Study study) {
        boolean newer = enrolling.newerVersionPublished(study.enrolment());
        return new OutlinePane(study, current(study), newer, this::beginAgain);
    }

    private void beginAgain() {
        enrolling
                .beginAgain(signedIn.learner(), new CourseId(course))
                .ifPresent(enrolment ->
                        goTo(LearningLinks.course(enrolment.course().course()), QueryParameters.empty()));
    }

    private void standing(Consumer<Study> then) {
        studying.standing(signedIn.learner(), new CourseId(course)).ifPresent(then);
    }

    private Activity current(Study study) {
        return study.course().activity(activity).orElseThrow();
    }

    private ActivityPanel panel(Activity wanted) {
        return panels.stream()
                .filter(panel -> panel.kind().equals(wanted.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No panel shows the kind " + wanted.kind()));
    }
}
