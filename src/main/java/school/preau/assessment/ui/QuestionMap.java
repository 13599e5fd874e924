package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import school.preau.assessment.Drawn;
import school.preau.platform.ui.PlainMarkup;

/** The numbers of all questions: where one is, what is answered, what one wants to come back to; each is a way there. */
class QuestionMap extends Nav {

    private static final long serialVersionUID = 1L;

    private static final String CHOSEN =
            "event.target.closest('button') ? +event.target.closest('button').textContent : 0";

    private final OrderedList list = new OrderedList();
    private final int questions;
    private final SerializableConsumer<Integer> whenChosen;

    QuestionMap(int questions, SerializableConsumer<Integer> whenChosen) {
        this.questions = questions;
        this.whenChosen = whenChosen;
        addClassName("quiz-map");
        getElement().setAttribute("aria-label", getTranslation("assessment.map"));
        // One listener hears all numbers: a session keeps one node for them, however long the quiz.
        list.getElement()
                .addEventListener(
                        "click",
                        event -> choose(event.getEventData().path(CHOSEN).asInt()))
                .addEventData(CHOSEN);
        add(list);
    }

    /** The number that was clicked; a click between two numbers is none. */
    void choose(int place) {
        if (place >= 1 && place <= questions) {
            whenChosen.accept(place);
        }
    }

    void show(List<Drawn> drawnQuestions, int current) {
        var numbers = new PlainMarkup();
        for (Drawn drawn : drawnQuestions) {
            boolean answered = drawn.answer().isPresent();
            String state = getTranslation(answered ? "assessment.map.answered" : "assessment.map.open", drawn.place());
            String label = drawn.flagged() ? getTranslation("assessment.map.flagged", state) : state;
            String look = (answered ? "answered" : "") + (drawn.flagged() ? " flagged" : "");
            numbers.open("li");
            if (drawn.place() == current) {
                numbers.open("button", "type", "button", "class", look, "aria-label", label, "aria-current", "step");
            } else {
                numbers.open("button", "type", "button", "class", look, "aria-label", label);
            }
            numbers.text(Integer.toString(drawn.place())).close("button").close("li");
        }
        numbers.fill(list);
    }
}
