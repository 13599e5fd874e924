package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Certainty;
import school.preau.assessment.Drawn;
import school.preau.assessment.Given;
import school.preau.assessment.SavedAnswer;
import school.preau.platform.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** What waits in a browser while the server does not answer, and what it means. The other half is {@code assessment-queue.ts}. */
final class AnswerQueue {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 20_000;

    private AnswerQueue() {}

    /** A state as the browser writes it. */
    static String written(List<String> state) {
        return JSON.writeValueAsString(state);
    }

    /** The answer that a state of the controls of a question means; empty when it cannot be one. */
    static Optional<Given> meant(Drawn drawn, Language language, String state) {
        if (state.length() > LONGEST) {
            return Optional.empty();
        }
        var pad = AnswerPad.of(
                drawn.question(), drawn.order(), drawn.answer().map(SavedAnswer::given), language, given -> {});
        try {
            var controls = new ArrayList<String>();
            JSON.readTree(state).forEach(control -> controls.add(control.asString("")));
            return controls.size() == pad.controls() && !controls.isEmpty() ? pad.given(controls) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** How sure somebody was, by the place of what they chose; empty where they did not say. */
    static Optional<Certainty> certainty(int place) {
        var all = Certainty.values();
        return place >= 0 && place < all.length ? Optional.of(all[place]) : Optional.empty();
    }

    /** The line that says how many answers wait. */
    static Span line() {
        var line = new Span();
        line.addClassName("quiz-waiting");
        line.getElement().setAttribute("role", "status");
        line.getElement().setAttribute("data-one", line.getTranslation("assessment.queue.one"));
        line.getElement().setAttribute("data-many", line.getTranslation("assessment.queue.many", "{0}"));
        return line;
    }
}
