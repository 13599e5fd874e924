package school.preau.sandbox.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One question with a few answers, one of which is chosen. It is stored the moment it is chosen. */
class ChoiceField extends RadioButtonGroup<String> {

    private static final long serialVersionUID = 1L;

    private final String question;

    /** @param options words of what may be chosen, in order */
    ChoiceField(Sitting sitting, String question, String label, Map<String, String> options, Runnable chosen) {
        this.question = question;
        addClassName("choice");
        setLabel(label);
        setItems(List.copyOf(options.keySet()));
        setItemLabelGenerator(choice -> Objects.requireNonNullElse(options.get(choice), choice));
        sitting.chosen(question).filter(options::containsKey).ifPresent(this::setValue);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                sitting.choose(question, change.getValue());
                chosen.run();
            }
        });
    }

    String question() {
        return question;
    }

    /** One below the other: for answers that are sentences. */
    ChoiceField stacked() {
        addClassName("stacked");
        return this;
    }
}
