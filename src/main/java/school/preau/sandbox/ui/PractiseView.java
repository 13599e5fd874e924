package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.catalog.spi.ActivityState;
import school.preau.people.People;
import school.preau.people.Position;
import school.preau.people.Profession;
import school.preau.people.SignedIn;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.PageHeading;
import school.preau.sandbox.ExerciseActivity;
import school.preau.sandbox.ExerciseStanding;

/** Where one practises: the exercises, those for one's own work first, and talking with the model freely. */
@Route(SandboxLinks.PRACTISE)
@Menu(title = "menu.practise", order = 3, icon = "PRACTISE")
@PermitAll
@StyleSheet("theme/sandbox.css")
class PractiseView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ExerciseServices services;
    private final transient SignedIn signedIn;
    private final transient People people;

    PractiseView(ExerciseServices services, SignedIn signedIn, People people) {
        this.services = services;
        this.signedIn = signedIn;
        this.people = people;
        addClassNames("page", "practise");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Map<String, String> names = people.professions().stream()
                .collect(Collectors.toMap(
                        Profession::id, profession -> profession.name().in(ChosenLanguage.current())));
        Set<String> mine = people.positions(signedIn.learner().id()).stream()
                .filter(position -> position.holdsOn(services.time().today()))
                .map(Position::profession)
                .collect(Collectors.toSet());
        var all = services.library().exercises();
        add(new PageHeading(getTranslation("sandbox.practise.title"), getTranslation("sandbox.practise.context")));
        add(cards(
                "sandbox.practise.for-you",
                all.stream().filter(one -> suits(one, mine)).toList(),
                names));
        add(cards(
                "sandbox.practise.others",
                all.stream().filter(one -> !suits(one, mine)).toList(),
                names));
        add(free());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sandbox.practise.title");
    }

    private static boolean suits(ExerciseActivity activity, Set<String> mine) {
        var meant = activity.exercise().frame().professions();
        return meant.isEmpty() || meant.stream().anyMatch(mine::contains);
    }

    private Component cards(String title, List<ExerciseActivity> exercises, Map<String, String> names) {
        var list = new UnorderedList();
        list.addClassName("exercise-cards");
        exercises.forEach(one -> list.add(card(one, names)));
        var part = new Div(new H2(getTranslation(title)), list);
        part.addClassName("practise-part");
        part.setVisible(!exercises.isEmpty());
        return part;
    }

    private ExerciseCard card(ExerciseActivity one, Map<String, String> names) {
        var exercise = one.exercise();
        return new ExerciseCard(
                exercise,
                exercise.frame().patient().flatMap(services.library()::find),
                exercise.frame().professions().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .toList(),
                state(services.exercising().standing(signedIn.learner(), one.version(), Optional.empty())),
                ChosenLanguage.current());
    }

    private static ActivityState state(ExerciseStanding standing) {
        return standing.passed()
                ? ActivityState.DONE
                : standing.open().isPresent() || standing.made() > 0 ? ActivityState.BEGUN : ActivityState.TO_DO;
    }

    private Component free() {
        var link = new RouterLink(getTranslation("sandbox.practise.free-go"), FreePracticeView.class);
        link.addClassName("button-link");
        var words = new Paragraph(getTranslation(
                services.models().configured() ? "sandbox.practise.free-words" : "sandbox.practise.free-no-model"));
        words.addClassName("quiet");
        var card = new Div(words, link);
        card.addClassNames("card", "free-card");
        var part = new Div(new H2(getTranslation("sandbox.free.title")), card);
        part.addClassName("practise-part");
        return part;
    }
}
