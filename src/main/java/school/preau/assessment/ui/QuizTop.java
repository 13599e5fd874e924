package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** The line above a question: the overview, how long it takes, and a way out that loses nothing. */
class QuizTop extends Div {

    private static final long serialVersionUID = 1L;

    QuizTop(QuestionMap map, Component time, SerializableRunnable pause) {
        addClassName("quiz-top");
        var leave = new Button(getTranslation("assessment.pause"), event -> pause.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(map, time, leave);
    }
}
