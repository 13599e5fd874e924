package school.preau.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import school.preau.catalog.spi.ActivityVisit;

/** The line above a question: the overview, how long it takes, and a way out that loses nothing. */
class QuizTop extends Div {

    private static final long serialVersionUID = 1L;

    QuizTop(QuestionMap map, ActivityVisit visit, SerializableRunnable pause) {
        addClassName("quiz-top");
        var time =
                new Span(getTranslation("assessment.time.none", visit.activity().minutes()));
        time.addClassNames("small", "quiet", "quiz-time");
        var leave = new Button(getTranslation("assessment.pause"), event -> pause.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(map, time, leave);
    }
}
