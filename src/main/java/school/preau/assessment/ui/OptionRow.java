package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import school.preau.platform.ui.PlainMarkup;

/** An option as one large target: the whole row is the label of a native radio button or checkbox. */
@Tag("label")
class OptionRow extends Component {

    private static final long serialVersionUID = 1L;

    private final Element input = new Element("input");

    /**
     * @param group name that native radio buttons share, or empty for a checkbox
     * @param whenChosen hears whether it is now chosen
     */
    OptionRow(String group, String letter, String text, SerializableConsumer<Boolean> whenChosen) {
        getElement().getClassList().add("quiz-option");
        input.setAttribute("type", group.isEmpty() ? "checkbox" : "radio");
        if (!group.isEmpty()) {
            input.setAttribute("name", group);
        }
        input.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                whenChosen.accept(chosen());
            }
        });
        var words = new Span();
        words.addClassName("said");
        new PlainMarkup()
                .element("span", letter, "class", "key", "aria-hidden", "true")
                .element("span", text, "class", "words")
                .fill(words);
        getElement().appendChild(input, words.getElement());
    }

    boolean chosen() {
        return input.getProperty("checked", false);
    }

    void choose(boolean chosen) {
        input.setProperty("checked", chosen);
    }

    void lock() {
        input.setAttribute("disabled", true);
    }

    /** The native control, for tests and for the keyboard. */
    Element input() {
        return input;
    }
}
