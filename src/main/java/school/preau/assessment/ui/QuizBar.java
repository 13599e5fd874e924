package school.preau.assessment.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import school.preau.assessment.Drawn;
import school.preau.platform.ui.Icon;

/** The bar at the foot: the question before, the flag, the question after (key n), and at the end the last look. */
class QuizBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Button previous = new Button(Icon.ARROW_LEFT.svg(18));
    private final Button flag = new Button(Icon.FLAG.svg(18));
    private final Button next = new Button();
    private final SerializableConsumer<Integer> turnTo;
    private final SerializableRunnable lastLook;
    private int place;
    private int questions;

    QuizBar(SerializableConsumer<Integer> turnTo, SerializableRunnable flagged, SerializableRunnable lastLook) {
        this.turnTo = turnTo;
        this.lastLook = lastLook;
        addClassName("quiz-bar");
        previous.addThemeVariants(ButtonVariant.TERTIARY);
        previous.addClickListener(event -> turnTo.accept(place - 1));
        flag.addThemeVariants(ButtonVariant.TERTIARY);
        flag.addClassName("quiz-flag");
        flag.addClickListener(event -> flagged.run());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClassName("quiz-next");
        next.addClickListener(event -> goOn());
        add(previous, flag, next);
    }

    private void goOn() {
        if (place > questions) {
            return;
        }
        if (place < questions) {
            turnTo.accept(place + 1);
        } else {
            lastLook.run();
        }
    }

    void show(List<Drawn> drawn, int current, boolean locked) {
        place = current;
        questions = drawn.size();
        previous.setVisible(true);
        previous.setEnabled(current > 1);
        previous.setText(current > 1 ? getTranslation("assessment.question", current - 1) : "");
        previous.setAriaLabel(getTranslation("assessment.previous"));
        boolean flagged = drawn.get(current - 1).flagged();
        flag.setVisible(true);
        flag.setEnabled(!locked);
        flag.setText(getTranslation(flagged ? "assessment.flag.remove" : "assessment.flag.set"));
        flag.setClassName("flagged", flagged);
        next.setVisible(!locked || current < questions);
        next.setText(
                current < questions
                        ? getTranslation("assessment.question", current + 1)
                        : getTranslation("assessment.lastlook"));
        next.setSuffixComponent(new Html("<kbd aria-hidden=\"true\">n</kbd>"));
    }

    /** While one takes the last look, the card itself offers to hand in. */
    void showLastLook(int all) {
        questions = all;
        place = all + 1;
        previous.setEnabled(true);
        previous.setText(getTranslation("assessment.question", all));
        flag.setVisible(false);
        next.setVisible(false);
    }
}
