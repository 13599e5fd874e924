package school.preau.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import school.preau.assessment.Drawn;

/** The numbers of all questions: where one is, what is answered, what one wants to come back to; each is a way there. */
class QuestionMap extends Nav {

    private static final long serialVersionUID = 1L;

    private final List<NativeButton> numbers = new ArrayList<>();

    QuestionMap(int questions, SerializableConsumer<Integer> whenChosen) {
        addClassName("quiz-map");
        getElement().setAttribute("aria-label", getTranslation("assessment.map"));
        var list = new OrderedList();
        for (int place = 1; place <= questions; place++) {
            int there = place;
            var number = new NativeButton(Integer.toString(place), event -> whenChosen.accept(there));
            numbers.add(number);
            list.add(new ListItem(number));
        }
        add(list);
    }

    void show(List<Drawn> questions, int current) {
        for (Drawn drawn : questions) {
            var number = numbers.get(drawn.place() - 1);
            boolean answered = drawn.answer().isPresent();
            number.setClassName("answered", answered);
            number.setClassName("flagged", drawn.flagged());
            if (drawn.place() == current) {
                number.getElement().setAttribute("aria-current", "step");
            } else {
                number.getElement().removeAttribute("aria-current");
            }
            String state = getTranslation(answered ? "assessment.map.answered" : "assessment.map.open", drawn.place());
            number.setAriaLabel(drawn.flagged() ? getTranslation("assessment.map.flagged", state) : state);
        }
    }
}
