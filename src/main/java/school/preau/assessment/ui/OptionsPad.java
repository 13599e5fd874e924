package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.platform.Language;

/** Options to choose from: one, several, or true and false. Their letters are keys while the focus is in the quiz. */
final class OptionsPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private final String how;
    private final boolean several;
    private final List<OptionRow> rows = new ArrayList<>();
    private final SerializableFunction<Set<Integer>, Given> meaning;

    private OptionsPad(
            String how,
            boolean several,
            List<String> texts,
            Set<Integer> chosen,
            SerializableFunction<Set<Integer>, Given> meaning,
            SerializableConsumer<Given> whenGiven) {
        this.meaning = meaning;
        this.how = how;
        this.several = several;
        addClassName("quiz-options");
        getElement().setAttribute("role", several ? "group" : "radiogroup");
        getElement().setAttribute("aria-label", getTranslation("assessment.options"));
        String group = several ? "" : "quiz-option-" + System.identityHashCode(this);
        for (int i = 0; i < texts.size(); i++) {
            int place = i;
            String letter = String.valueOf((char) ('A' + i));
            var row = new OptionRow(group, letter, texts.get(i), now -> {
                settle(place, now);
                if (several || !chosen().isEmpty()) {
                    whenGiven.accept(meaning.apply(chosen()));
                }
            });
            row.choose(chosen.contains(i));
            rows.add(row);
            getElement().appendChild(row.getElement());
        }
        if (several) {
            var note = new Span(getTranslation("assessment.several"));
            note.addClassName("visually-hidden");
            add(note);
        }
    }

    static OptionsPad single(
            Question.SingleChoice question,
            List<String> order,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        var chosen =
                given.map(answer -> answer instanceof Given.Choice(String option) ? Set.of(option) : Set.<String>of());
        return new OptionsPad(
                "assessment.how.single",
                false,
                texts(question.options(), order, language),
                places(order, chosen.orElse(Set.of())),
                places -> new Given.Choice(order.get(places.iterator().next())),
                whenGiven);
    }

    static OptionsPad multiple(
            Question.MultipleChoice question,
            List<String> order,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        Set<String> chosen = given.<Set<String>>map(
                        answer -> answer instanceof Given.Choices(var options) ? options : Set.of())
                .orElse(Set.of());
        return new OptionsPad(
                "assessment.how.multiple",
                true,
                texts(question.options(), order, language),
                places(order, chosen),
                places -> Given.Choices.of(ids(order, places)),
                whenGiven);
    }

    static OptionsPad truth(Optional<Given> given, SerializableConsumer<Given> whenGiven) {
        SerializableFunction<Boolean, Integer> place = value -> value ? 0 : 1;
        var chosen = given.<Set<Integer>>map(
                        answer -> answer instanceof Given.Truth(boolean value) ? Set.of(place.apply(value)) : Set.of())
                .orElse(Set.of());
        var words = new Span();
        return new OptionsPad(
                "assessment.how.truth",
                false,
                List.of(words.getTranslation("assessment.true"), words.getTranslation("assessment.false")),
                chosen,
                places -> new Given.Truth(places.contains(0)),
                whenGiven);
    }

    @Override
    List<String> state() {
        return rows.stream().map(row -> row.chosen() ? "1" : "0").toList();
    }

    @Override
    Optional<Given> given(List<String> state) {
        var places = new HashSet<Integer>();
        for (int i = 0; i < state.size(); i++) {
            if (state.get(i).equals("1")) {
                places.add(i);
            }
        }
        return places.isEmpty() && !several ? Optional.empty() : Optional.of(meaning.apply(places));
    }

    private void settle(int place, boolean now) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == place) {
                rows.get(i).choose(now);
            } else if (!several) {
                rows.get(i).choose(false);
            }
        }
    }

    private Set<Integer> chosen() {
        var places = new HashSet<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).chosen()) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<String> texts(List<Question.Option> options, List<String> order, Language language) {
        Map<String, String> texts = options.stream()
                .collect(Collectors.toMap(
                        Question.Option::id, option -> option.text().in(language)));
        return order.stream().map(id -> texts.getOrDefault(id, "")).toList();
    }

    private static Set<Integer> places(List<String> order, Set<String> ids) {
        return ids.stream().map(order::indexOf).collect(Collectors.toSet());
    }

    private static List<String> ids(List<String> order, Set<Integer> places) {
        return places.stream().map(order::get).toList();
    }

    @Override
    String how() {
        return how;
    }

    @Override
    void lock() {
        rows.forEach(OptionRow::lock);
    }
}
