package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Prose;

/** What an exercise asks, above the roof: its title, the step one is at, how long it takes, what is left. */
class Mission extends Div {

    private static final long serialVersionUID = 1L;

    private final OrderedList steps = new OrderedList();
    private final Div facts = new Div();
    private final NativeDetails task = new NativeDetails();

    /** @param report the way to say that something in the exercise is wrong */
    Mission(String title, String taskMarkdown, Component report) {
        var line = new Div();
        line.addClassName("mission");
        steps.addClassName("steps");
        steps.setVisible(false);
        facts.addClassName("facts");
        line.add(new H1(title), steps, facts);
        task.addClassName("task");
        task.setSummaryText(getTranslation("sandbox.mission.task"));
        task.setContent(new Div(new Prose(taskMarkdown), report));
        add(line, task);
    }

    /** Opens or folds what is asked. */
    void task(boolean open) {
        task.setOpen(open);
    }

    /** The steps of the work, by their words, and which one one is at, from 0. */
    void steps(List<String> words, int now) {
        steps.removeAll();
        steps.setVisible(true);
        for (int i = 0; i < words.size(); i++) {
            var step = new ListItem();
            if (i < now) {
                step.addClassName("past");
                step.add(Icon.CHECK.svg(16), new Span(words.get(i)));
                var done = new Span(getTranslation("sandbox.mission.done"));
                done.addClassName("visually-hidden");
                step.add(done);
            } else {
                step.setText(getTranslation("sandbox.mission.step", i + 1, words.get(i)));
            }
            if (i == now) {
                step.getElement().setAttribute("aria-current", "step");
            }
            steps.add(step);
        }
    }

    /** @param attemptsLeft negative when one may try as often as one likes */
    void facts(int minutes, int attemptsLeft) {
        facts.removeAll();
        facts.add(fact(getTranslation("sandbox.mission.minutes", minutes)));
        if (attemptsLeft >= 0) {
            facts.add(fact(getTranslation("sandbox.mission.attempts", attemptsLeft)));
        }
    }

    private static Component fact(String words) {
        var fact = new Html("<span class=\"tabular\"></span>");
        fact.getElement().setText(words);
        return fact;
    }
}
