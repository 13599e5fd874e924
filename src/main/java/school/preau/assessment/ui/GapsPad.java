package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import school.preau.assessment.Given;
import school.preau.assessment.PartOrder;
import school.preau.assessment.Question;
import school.preau.platform.Language;

/** A text with gaps: in each stands a list or a small field. */
final class GapsPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private final transient Question.Gaps question;
    private final transient List<String> order;
    private final Language language;
    private final SerializableConsumer<Given> whenGiven;
    private final SortedMap<String, String> filled = new TreeMap<>();
    private final transient List<Place> places = new ArrayList<>();
    private final List<NativeChoice> choices = new ArrayList<>();
    private final List<WordsField> fields = new ArrayList<>();

    /** A gap on the page: what it shows, and what that means. */
    private record Place(String gap, Supplier<String> shown, Function<String, Optional<String>> meant) {

        String state() {
            return shown.get();
        }

        Optional<String> meaning(String state) {
            return meant.apply(state);
        }
    }

    GapsPad(
            Question.Gaps question,
            List<String> order,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        this.question = question;
        this.order = order;
        this.language = language;
        this.whenGiven = whenGiven;
        given.ifPresent(answer -> {
            if (answer instanceof Given.Filled(var before)) {
                filled.putAll(before);
            }
        });
        var text = new Div();
        text.addClassName("quiz-gaps");
        int number = 0;
        for (var piece : question.pieces(language)) {
            switch (piece) {
                case Question.Words(String words) -> text.add(new Text(words));
                case Question.Place(var gap) -> text.add(place(gap, ++number));
            }
        }
        add(text);
    }

    private Component place(Question.Gap gap, int number) {
        String label =
                getTranslation("assessment.gap.label", number, question.gaps().size());
        return switch (gap) {
            case Question.ChosenGap chosen -> choice(chosen, label);
            case Question.WrittenGap written -> {
                var field = new WordsField(filled.getOrDefault(written.id(), ""), words -> fill(written.id(), words));
                field.setAriaLabel(label);
                fields.add(field);
                places.add(new Place(written.id(), () -> field.getValue().strip(), Optional::of));
                yield field;
            }
        };
    }

    private Component choice(Question.ChosenGap gap, String label) {
        var ids = PartOrder.within(gap.id(), order);
        var texts = ids.stream()
                .flatMap(id ->
                        gap.options().stream().filter(option -> option.id().equals(id)))
                .map(option -> option.text().in(language))
                .toList();
        int chosen = ids.indexOf(filled.getOrDefault(gap.id(), ""));
        var choice = new NativeChoice(label, texts, chosen, place -> fill(gap.id(), ids.get(place)));
        choices.add(choice);
        places.add(new Place(
                gap.id(), choice::chosen, value -> choice.meaning(value).map(ids::get)));
        return choice;
    }

    private void fill(String gap, String with) {
        filled.put(gap, with);
        whenGiven.accept(new Given.Filled(filled));
    }

    @Override
    List<String> state() {
        return places.stream().map(Place::state).toList();
    }

    @Override
    Optional<Given> given(List<String> state) {
        var meant = new TreeMap<String, String>();
        for (int i = 0; i < places.size(); i++) {
            String gap = places.get(i).gap();
            places.get(i).meaning(state.get(i)).ifPresent(with -> meant.put(gap, with));
        }
        return Optional.of(new Given.Filled(meant));
    }

    @Override
    String how() {
        return "assessment.how.gaps";
    }

    @Override
    void lock() {
        choices.forEach(NativeChoice::lock);
        fields.forEach(field -> field.setReadOnly(true));
    }
}
