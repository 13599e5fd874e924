package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import school.preau.assessment.Quiz;
import school.preau.assessment.QuizKind;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.catalog.spi.ActivityVisit;

/** Shows a quiz in the player. */
@org.springframework.stereotype.Component
class QuizPanel implements ActivityPanel {

    private final QuizRoom room;

    QuizPanel(QuizRoom room) {
        this.room = room;
    }

    @Override
    public String kind() {
        return QuizKind.KEY;
    }

    @Override
    public Component open(ActivityVisit visit) {
        if (visit.activity().content() instanceof Quiz quiz) {
            return new QuizDesk(visit, quiz, room);
        }
        throw new IllegalArgumentException("Not a quiz: " + visit.activity().id());
    }
}
