package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.ModelText;
import school.preau.sandbox.Draft;
import school.preau.sandbox.ExerciseDefinition.AskTwice;

/** The same question twice: two recorded answers side by side, in which one marks what differs. */
class TwiceDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final Mission mission;
    private final Div answers = new Div();
    private final Paragraph how = new Paragraph();
    private final Span count = new Span();
    private final Button ask;
    private final Button handIn;
    private int asked;

    TwiceDesk(Sitting sitting, AskTwice exercise) {
        this.sitting = sitting;
        addClassNames("desk-page", "twice");
        mission = sitting.mission(true);
        var question = new Div(new Span(getTranslation("sandbox.twice.question")));
        question.addClassName("ask");
        question.getChildren().findFirst().ifPresent(label -> label.addClassName("overline"));
        question.add(new Paragraph(exercise.question().in(sitting.language())));
        ask = new Button(getTranslation("sandbox.twice.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        handIn = new Button(getTranslation("sandbox.twice.hand-in"), click -> handIn());
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        answers.addClassName("two-answers");
        how.setText(getTranslation("sandbox.twice.how"));
        how.addClassNames("small", "quiet");
        count.addClassNames("saved", "grow");
        count.getElement().setAttribute("role", "status");
        var foot = new Div(count, ask, handIn);
        foot.addClassName("letter-foot");
        var page = new Div(question, how, answers);
        page.addClassNames("twice-page");
        add(mission, page, foot);
        if (!sitting.open().marks().isEmpty()) {
            ask();
            ask();
        }
        step();
    }

    /** The next of the two answers. */
    private void ask() {
        if (asked < 2) {
            answers.add(answer(sitting.open().shown().get(asked), asked + 1));
            asked++;
        }
        step();
    }

    private Component answer(Draft draft, int number) {
        var marks = sitting.marks(draft.id(), draft.text(), List.of());
        var field = new MarkingField(marks.words(), List.of(), places -> {
            if (!marks.become(places)) {
                sitting.over();
            }
            count.setText(getTranslation("sandbox.twice.kept"));
        });
        field.show(marks.places());
        var text = new ModelText(
                getTranslation("sandbox.answer.recorded"),
                getTranslation("sandbox.answer.for-exercise", Days.full(draft.date(), sitting.language())),
                field);
        var answer = new Section(new H2(getTranslation("sandbox.twice.answer", number)), text);
        return answer;
    }

    private void step() {
        mission.steps(
                List.of(
                        getTranslation("sandbox.twice.step-ask"),
                        getTranslation("sandbox.twice.step-again"),
                        getTranslation("sandbox.twice.step-mark")),
                asked);
        ask.setText(getTranslation(asked == 0 ? "sandbox.twice.ask" : "sandbox.twice.ask-again"));
        ask.setVisible(asked < 2);
        handIn.setVisible(asked == 2);
        how.setVisible(asked == 2);
    }

    private void handIn() {
        sitting.handIn(getTranslation("sandbox.twice.hand-in"), getTranslation("sandbox.confidence.twice"));
    }
}
