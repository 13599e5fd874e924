package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;

/** The browser's own list to choose one text from: it works by keyboard, touch and screen reader alike. Nothing is chosen at first. */
@Tag("select")
class NativeChoice extends Component {

    private static final long serialVersionUID = 1L;

    private final transient List<String> texts;
    private int chosen;

    /** @param whenChosen hears the place of the text, from 0 */
    NativeChoice(String label, List<String> texts, int chosen, SerializableConsumer<Integer> whenChosen) {
        this.texts = texts;
        this.chosen = chosen;
        getElement().getClassList().add("quiz-choice");
        getElement().setAttribute("aria-label", label);
        var none = new Element("option");
        none.setText(getTranslation("assessment.choose"));
        none.setAttribute("value", "");
        getElement().appendChild(none);
        for (int i = 0; i < texts.size(); i++) {
            var option = new Element("option");
            option.setText(texts.get(i));
            option.setAttribute("value", Integer.toString(i));
            if (i == chosen) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        }
        getElement().addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                place(String.valueOf(event.getValue())).ifPresent(place -> {
                    this.chosen = place;
                    whenChosen.accept(place);
                });
            }
        });
    }

    /** What a browser sends is a stranger's word: only a place that exists counts. */
    private Optional<Integer> place(String value) {
        for (int i = 0; i < texts.size(); i++) {
            if (Integer.toString(i).equals(value)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The place chosen, as the browser writes it; empty while none is. */
    String chosen() {
        return chosen < 0 ? "" : Integer.toString(chosen);
    }

    /** The place that a value means, if there is such a place. */
    Optional<Integer> meaning(String value) {
        return place(value);
    }

    void lock() {
        getElement().setAttribute("disabled", true);
    }
}
