package school.preau.learning.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import school.preau.catalog.LessonBlock;
import school.preau.platform.ui.Icon;

/** A question in the text that answers at once and is never graded. What is right stays on the server until one has chosen. */
class SelfCheckCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient LessonBlock.Check check;
    private final List<NativeButton> options = new ArrayList<>();
    private final Paragraph feedback = new Paragraph();

    /** @param onChosen called with the index of the option, at every choice */
    SelfCheckCard(LessonBlock.Check check, IntConsumer onChosen) {
        this.check = check;
        addClassName("self-check");
        String name = getTranslation("learning.check");
        getElement().setAttribute("aria-label", name);
        var overline = new Paragraph(name);
        overline.addClassName("overline");
        var question = new Paragraph(check.question());
        question.addClassName("question");
        add(overline, question);
        for (int i = 0; i < check.options().size(); i++) {
            options.add(option(i, onChosen));
        }
        options.forEach(this::add);
        feedback.addClassName("feedback");
        feedback.getElement().setAttribute("role", "status");
        add(feedback);
    }

    private NativeButton option(int index, IntConsumer onChosen) {
        var letter = new Span(Character.toString('A' + index));
        letter.addClassName("letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(letter, new Span(check.options().get(index).text()));
        button.addClassName("option");
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(event -> {
            answered(index);
            onChosen.accept(index);
        });
        return button;
    }

    /** Shows what the chosen option is worth. One may go on choosing. */
    final void answered(int chosen) {
        for (int i = 0; i < options.size(); i++) {
            var button = options.get(i);
            boolean right = check.options().get(i).right();
            button.getChildren()
                    .filter(child -> child.hasClassName("state"))
                    .findFirst()
                    .ifPresent(button::remove);
            button.setClassName("good", i == chosen && right);
            button.setClassName("not", i == chosen && !right);
            button.setClassName("dim", i != chosen);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(i == chosen));
        }
        boolean right = check.options().get(chosen).right();
        var verdict = new Span(
                (right ? Icon.CHECK : Icon.AGAIN).svg(18),
                new Span(getTranslation(right ? "learning.check.right" : "learning.check.not")));
        verdict.addClassNames("state", right ? "done" : "off");
        options.get(chosen).add(verdict);
        feedback.setText(check.options().get(chosen).feedback());
    }
}
