package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.sandbox.CourseActivity;
import school.preau.sandbox.ExerciseActivity;
import school.preau.sandbox.ExerciseKind;

/** Shows exercises in the player. */
@org.springframework.stereotype.Component
class ExercisePanel implements ActivityPanel {

    private final ExerciseServices services;

    ExercisePanel(ExerciseServices services) {
        this.services = services;
    }

    @Override
    public String kind() {
        return ExerciseKind.KEY;
    }

    @Override
    public Component open(ActivityVisit visit) {
        if (!(visit.activity().content() instanceof ExerciseActivity exercise)) {
            throw new IllegalArgumentException(
                    "Not an exercise: " + visit.activity().id());
        }
        return new ExerciseRoom(
                services,
                new Visit(
                        visit.learner(),
                        visit.language(),
                        exercise.version(),
                        Optional.of(new CourseActivity(
                                visit.course(), visit.activity().id())),
                        new InPlayer(visit)));
    }

    private record InPlayer(ActivityVisit visit) implements Visit.Way {

        @Override
        public void underWay(boolean working) {
            visit.immerse(working);
        }

        @Override
        public void handedIn() {
            visit.refreshOutline();
        }

        @Override
        public Optional<Runnable> onward() {
            return Optional.of(visit::goOn);
        }
    }
}
