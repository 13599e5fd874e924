package school.preau.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import school.preau.learning.LessonStanding;
import school.preau.platform.ui.Saved;

/** The foot of a lesson: whether it is done, else what is still to try; to print it, to report an error in it. */
class LessonEnd extends Div {

    private static final long serialVersionUID = 1L;

    private final Saved saved = new Saved();
    private final Button toTry = new Button();
    private final transient Consumer<String> onShowCheck;

    private String untried = "";

    /** @param onShowCheck called with the id of a self-check that waits for an answer */
    LessonEnd(Component report, Consumer<String> onShowCheck) {
        this.onShowCheck = onShowCheck;
        addClassName("lesson-end");
        toTry.addThemeVariants(ButtonVariant.TERTIARY);
        toTry.addClickListener(event -> this.onShowCheck.accept(untried));
        var print = new Button(
                getTranslation("learning.print"),
                event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Span(print, report);
        tools.addClassNames("row", "gap-2", "wrap");
        add(new Span(saved, toTry), tools);
        toTry.setVisible(false);
    }

    void show(LessonStanding standing) {
        toTry.setVisible(
                !standing.done() && standing.endReached() && !standing.untried().isEmpty());
        toTry.setText("");
        if (standing.done()) {
            saved.done(getTranslation("learning.lesson.done"));
        } else if (toTry.isVisible()) {
            untried = standing.untried().getFirst();
            toTry.setText(
                    getTranslation("learning.lesson.untried", standing.untried().size()));
        }
    }
}
