package school.preau.assessment.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Given;

/** A few words to write. */
final class TextPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private final WordsField field;

    TextPad(Optional<Given> given, SerializableConsumer<Given> whenGiven) {
        field = new WordsField(
                given.map(answer -> answer instanceof Given.Text(String text) ? text : "")
                        .orElse(""),
                words -> whenGiven.accept(new Given.Text(words)));
        field.setLabel(getTranslation("assessment.text.label"));
        field.setHelperText(getTranslation("assessment.text.help"));
        addClassName("quiz-text");
        add(field);
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
        return "assessment.how.text";
    }

    @Override
    void lock() {
        field.setReadOnly(true);
    }
}
