package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import school.preau.assessment.AllowingAttempts;
import school.preau.catalog.CourseCatalog;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.AllowingExercises;
import school.preau.sandbox.ExerciseLibrary;

/** Who has used all attempts at a quiz or an exercise and waits for one more: the one place of this desk where names stand, never with a score. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AttemptRequests extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient AllowingAttempts quizzes;
    private final transient AllowingExercises exercises;
    private final transient People people;
    private final transient PlaceWords places;
    private final transient HospitalTime time;

    AttemptRequests(
            AllowingAttempts quizzes,
            AllowingExercises exercises,
            People people,
            CourseCatalog catalog,
            ExerciseLibrary library,
            HospitalTime time) {
        this.quizzes = quizzes;
        this.exercises = exercises;
        this.people = people;
        this.places = new PlaceWords(this, catalog, library);
        this.time = time;
        addClassName("write-waiting");
    }

    /**
     * Somebody who waits.
     *
     * @param allow allows one more attempt and says what became of it
     */
    private record Request(PersonId person, String where, Instant since, Supplier<String> allow) {}

    /** Shows those who wait, longest first; nothing at all while nobody does. */
    void show(Trainer me) {
        removeAll();
        var waiting = requests(me);
        setVisible(!waiting.isEmpty());
        add(new H2(getTranslation("authoring.attempts")));
        var names = people.find(waiting.stream().map(Request::person).collect(Collectors.toSet()));
        for (Request one : waiting) {
            String name = Optional.ofNullable(names.get(one.person()))
                    .map(Person::fullName)
                    .orElse("");
            add(card(one, name, me));
        }
    }

    private List<Request> requests(Trainer me) {
        var all = new ArrayList<Request>();
        for (var one : quizzes.waiting(me, 0, MOST)) {
            all.add(new Request(
                    one.person(),
                    getTranslation("authoring.attempts.used", one.attempts(), places.course(one.course())),
                    one.since(),
                    () -> switch (quizzes.allow(me, one.attempt())) {
                        case YES -> "authoring.attempts.done";
                        case ALREADY -> "authoring.attempts.late";
                        case NOT_FOR_ONESELF -> "authoring.attempts.self";
                    }));
        }
        for (var one : exercises.waiting(me, 0, MOST)) {
            all.add(new Request(
                    one.person(),
                    getTranslation("authoring.attempts.exercise", one.attempts(), places.exercise(one.exercise())),
                    one.since(),
                    () -> switch (exercises.allow(me, one.attempt())) {
                        case YES -> "authoring.attempts.done";
                        case ALREADY -> "authoring.attempts.late";
                        case NOT_FOR_ONESELF -> "authoring.attempts.self";
                    }));
        }
        all.sort(Comparator.comparing(Request::since));
        return all;
    }

    private Section card(Request request, String name, Trainer me) {
        var where = new Paragraph(
                new Span(request.where()), new Span(Days.full(time.dayOf(request.since()), ChosenLanguage.current())));
        where.addClassNames("row", "wrap", "gap-3", "small", "quiet");
        var who = new Paragraph(name);
        who.addClassName("strong");
        var allow = new Button(getTranslation("authoring.attempts.allow"), event -> {
            Notices.done(getTranslation(request.allow().get()));
            show(me);
        });
        allow.setAriaLabel(getTranslation("authoring.attempts.allow.label", name));
        allow.setDisableOnClick(true);
        allow.addThemeName("small");
        var card = new Section(who, where, new Div(allow));
        card.addClassName("card");
        return card;
    }
}
