package school.preau.sandbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import school.preau.platform.ui.EmptyState;
import school.preau.sandbox.AcceptCodes;
import school.preau.sandbox.ComparePrompts;
import school.preau.sandbox.ExerciseAttemptId;
import school.preau.sandbox.ExerciseDefinition;
import school.preau.sandbox.ExerciseResult;
import school.preau.sandbox.ExerciseStanding;
import school.preau.sandbox.Exercising.Begun;
import school.preau.sandbox.Explain;
import school.preau.sandbox.MarkIdentifiers;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.PoisonedDocument;
import school.preau.sandbox.Refuse;

/** An exercise from beginning to result: resumes the attempt under way, else shows the last result, else begins. */
@StyleSheet("theme/sandbox.css")
@StyleSheet("theme/exercise-kinds.css")
class ExerciseRoom extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ExerciseServices services;
    private final transient Visit visit;

    ExerciseRoom(ExerciseServices services, Visit visit) {
        this.services = services;
        this.visit = visit;
        addClassName("exercise-room");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (getChildren().findAny().isEmpty()) {
            arrive();
        }
    }

    private void arrive() {
        ExerciseStanding standing = services.exercising().standing(visit.me(), visit.exercise(), visit.course());
        if (standing.open().isEmpty() && standing.last().isPresent()) {
            services.exercising()
                    .result(visit.me(), standing.last().get())
                    .ifPresentOrElse(result -> show(result, standing), this::begin);
        } else {
            begin();
        }
    }

    /** A fresh attempt, or the open one. */
    final void begin() {
        switch (services.exercising().begin(visit.me(), visit.exercise(), visit.course())) {
            case Begun.Yes(OpenExercise open) -> {
                visit.way().underWay(true);
                show(desk(open));
            }
            case Begun.NoMoreAttempts(ExerciseStanding standing) -> {
                visit.way().underWay(false);
                show(new EmptyState(
                        getTranslation("sandbox.exercise.no-more"),
                        getTranslation("sandbox.exercise.no-more-words", standing.made())));
            }
        }
    }

    /** Shows what an attempt came to, once it is handed in. */
    final void handedIn(ExerciseAttemptId attempt) {
        visit.way().handedIn();
        services.exercising()
                .result(visit.me(), attempt)
                .ifPresent(result ->
                        show(result, services.exercising().standing(visit.me(), visit.exercise(), visit.course())));
    }

    private void show(ExerciseResult result, ExerciseStanding standing) {
        visit.way().underWay(false);
        show(new ResultPage(services, visit, result, standing, this::begin));
    }

    private Component desk(OpenExercise open) {
        var sitting = new Sitting(services, visit, open, this::handedIn);
        return switch (open.exercise()) {
            case ExerciseDefinition.WriteAndCheck write -> new WriteDesk(sitting, write);
            case ExerciseDefinition.CatchTheError chase -> new CatchDesk(sitting, chase);
            case ExerciseDefinition.AskTwice ask -> new TwiceDesk(sitting, ask);
            case ComparePrompts compare -> new CompareDesk(sitting, compare);
            case Explain explain -> new ExplainDesk(sitting, explain);
            case MarkIdentifiers mark -> new IdentifiersDesk(sitting, mark);
            case PoisonedDocument poisoned -> new PoisonDesk(sitting, poisoned);
            case Refuse refuse -> new RefuseDesk(sitting, refuse);
            case AcceptCodes codes -> new CodesDesk(sitting, codes);
        };
    }

    private void show(Component content) {
        removeAll();
        add(content);
    }
}
