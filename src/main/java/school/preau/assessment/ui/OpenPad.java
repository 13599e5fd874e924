package school.preau.assessment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Given;
import school.preau.assessment.Question;

/** A text of one's own, which a trainer will read. It says how much room is left. */
final class OpenPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 8;

    private final TextArea field = new TextArea();
    private final int longest;

    OpenPad(Question.OpenAnswer question, Optional<Given> given, SerializableConsumer<Given> whenGiven) {
        longest = question.longest();
        field.setLabel(getTranslation("assessment.text.label"));
        field.setMaxLength(longest);
        field.setMinRows(LINES);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WordsField.PAUSE);
        field.setValue(given.map(answer -> answer instanceof Given.Text(String text) ? text : "")
                .orElse(""));
        room();
        field.addValueChangeListener(event -> {
            room();
            if (event.isFromClient()) {
                whenGiven.accept(new Given.Text(event.getValue().strip()));
            }
        });
        addClassName("quiz-open");
        add(field);
    }

    private void room() {
        field.setHelperText(getTranslation(
                "assessment.open.help", longest - field.getValue().length()));
    }

    @Override
    List<String> state() {
        return List.of(field.getValue().strip());
    }

    @Override
    Optional<Given> given(List<String> state) {
        return Optional.of(new Given.Text(state.getFirst()));
    }

    @Override
    String how() {
        return "assessment.how.open";
    }

    @Override
    void lock() {
        field.setReadOnly(true);
    }
}
