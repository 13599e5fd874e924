package school.preau.sandbox.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.people.SignedIn;
import school.preau.platform.YamlMap;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Frame;
import school.preau.platform.ui.PageContext;
import school.preau.sandbox.ExerciseId;
import school.preau.sandbox.ExerciseVersion;

/** An exercise on its own, open to everyone, outside of any course. */
@Route(SandboxLinks.EXERCISE)
@PermitAll
@StyleSheet("theme/sandbox.css")
class ExerciseView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, PageContext, Visit.Way {

    private static final long serialVersionUID = 1L;

    private final transient ExerciseServices services;
    private final transient SignedIn signedIn;
    private transient @Nullable ExerciseVersion exercise;
    private String title = "";

    ExerciseView(ExerciseServices services, SignedIn signedIn) {
        this.services = services;
        this.signedIn = signedIn;
        addClassName("exercise-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters()
                .get(SandboxLinks.EXERCISE_PARAMETER)
                .filter(slug ->
                        slug.length() <= 60 && YamlMap.SLUG.matcher(slug).matches())
                .orElseThrow(NotFoundException::new);
        exercise = services.library().current(new ExerciseId(id)).orElseThrow(NotFoundException::new);
        title = services.library().exercise(exercise).title().in(ChosenLanguage.current());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var version = exercise;
        if (version != null) {
            removeAll();
            add(new ExerciseRoom(
                    services,
                    new Visit(signedIn.learner(), ChosenLanguage.current(), version, Optional.empty(), this)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String pageContext() {
        return getTranslation("sandbox.practise.place", title);
    }

    @Override
    public void underWay(boolean working) {
        Frame.immerse(this, working);
    }

    @Override
    public void handedIn() {
        // Nothing around an exercise of its own shows progress.
    }

    @Override
    public Optional<Runnable> onward() {
        return Optional.empty();
    }
}
