package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Amounts;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.platform.Language;

/** A number with its unit. What was understood stands under the field, so that 1,250 is never a surprise. */
final class NumberPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    /** Milliseconds without a key after which what was typed is taken as the answer. */
    private static final int PAUSE = 700;

    private final TextField field = new TextField();
    private final Language language;
    private final String unit;

    NumberPad(
            Question.NumberWithUnit question,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        this.language = language;
        this.unit = question.unit().in(language);
        addClassName("quiz-number");
        field.setLabel(getTranslation("assessment.number.label", unit));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setMaxLength(24);
        field.setAutocomplete(Autocomplete.OFF);
        var suffix = new Span(unit);
        suffix.getElement().setAttribute("aria-hidden", "true");
        field.setSuffixComponent(suffix);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        given.ifPresent(this::show);
        field.addValueChangeListener(event -> {
            var number = Amounts.parse(event.getValue(), unit, language);
            field.setInvalid(number.isEmpty() && !event.getValue().isBlank());
            field.setErrorMessage(getTranslation("assessment.number.unreadable"));
            number.ifPresent(value -> {
                var amount = new Given.Amount(value);
                understood(amount);
                whenGiven.accept(amount);
            });
        });
        add(field);
    }

    @Override
    List<String> state() {
        return List.of(field.getValue().strip());
    }

    @Override
    Optional<Given> given(List<String> state) {
        return Amounts.parse(state.getFirst(), unit, language).map(Given.Amount::new);
    }

    private void show(Given given) {
        if (given instanceof Given.Amount amount) {
            field.setValue(Amounts.format(amount.value(), language));
            understood(amount);
        }
    }

    private void understood(Given.Amount amount) {
        field.setHelperText(
                getTranslation("assessment.number.understood", Amounts.format(amount.value(), language), unit));
    }

    @Override
    String how() {
        return "assessment.how.number";
    }

    @Override
    void lock() {
        field.setReadOnly(true);
    }
}
