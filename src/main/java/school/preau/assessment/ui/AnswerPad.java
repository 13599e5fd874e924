package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Drawn;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.assessment.SavedAnswer;
import school.preau.platform.Language;

/**
 * Where one answers. It is made of what the learner may see: texts in the order of the attempt, never a key, a feedback or an id of an
 * option.
 */
abstract sealed class AnswerPad extends Div
        permits OptionsPad, NumberPad, OrderPad, PassagePad, AssignPad, TextPad, GapsPad, OpenPad, VignettePad {

    private static final long serialVersionUID = 1L;

    /** @param whenGiven hears every answer the moment it is given */
    static AnswerPad of(Drawn drawn, Language language, SerializableConsumer<Given> whenGiven) {
        return of(drawn.question(), drawn.order(), drawn.answer().map(SavedAnswer::given), language, whenGiven);
    }

    /** @param shown ids of what is shown, in its order */
    static AnswerPad of(
            Question question,
            List<String> shown,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        return switch (question) {
            case Question.SingleChoice single -> OptionsPad.single(single, shown, given, language, whenGiven);
            case Question.MultipleChoice multiple -> OptionsPad.multiple(multiple, shown, given, language, whenGiven);
            case Question.TrueFalse truth -> OptionsPad.truth(given, whenGiven);
            case Question.NumberWithUnit number -> new NumberPad(number, given, language, whenGiven);
            case Question.Order order -> new OrderPad(order, shown, given, language, whenGiven);
            case Question.Match match -> AssignPad.match(match, shown, given, language, whenGiven);
            case Question.Categories sorted -> AssignPad.categories(sorted, shown, given, language, whenGiven);
            case Question.ShortText text -> new TextPad(given, whenGiven);
            case Question.OpenAnswer open -> new OpenPad(open, given, whenGiven);
            case Question.Gaps gaps -> new GapsPad(gaps, shown, given, language, whenGiven);
            case Question.Vignette vignette -> new VignettePad(vignette, shown, given, language, whenGiven);
            case Question.MarkPassage passage -> new PassagePad(passage, given, language, whenGiven);
        };
    }

    /**
     * Its controls as the browser shows them, in their order: {@code 1} or {@code 0} for what is chosen, the place for a list, the words
     * for a field. Empty where answers cannot wait in the browser.
     */
    List<String> state() {
        return List.of();
    }

    /** How many controls it has. */
    int controls() {
        return state().size();
    }

    /** The answer that controls in this state mean. */
    Optional<Given> given(List<String> state) {
        return Optional.empty();
    }

    /** The key of the sentence that says how to answer. */
    abstract String how();

    /** Another tab has taken over: one may look, not answer. */
    abstract void lock();

    /** What stands beside the question. */
    Optional<Component> beside() {
        return Optional.empty();
    }
}
