package school.preau.assessment.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import school.preau.assessment.Question;

/** A few words to write. What is typed is taken as the answer once one pauses. */
class WordsField extends TextField {

    private static final long serialVersionUID = 1L;

    /** Milliseconds without a key after which what was typed is taken as the answer. */
    static final int PAUSE = 700;

    WordsField(String given, SerializableConsumer<String> whenWritten) {
        addClassName("quiz-words");
        setMaxLength(Question.LONGEST_TEXT);
        setAutocomplete(Autocomplete.OFF);
        getElement().setAttribute("spellcheck", "false");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        setValue(given);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                whenWritten.accept(event.getValue().strip());
            }
        });
    }
}
