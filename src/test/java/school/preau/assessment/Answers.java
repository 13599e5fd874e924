package school.preau.assessment;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.preau.people.Learner;
import school.preau.platform.Language;

/** Right and wrong answers to any question, for tests. */
public final class Answers {

    private Answers() {}

    public static Given right(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Given.Choice(single.options().stream()
                        .filter(Question.Option::right)
                        .findFirst()
                        .orElseThrow()
                        .id());
            case Question.MultipleChoice multiple ->
                Given.Choices.of(multiple.options().stream()
                        .filter(Question.Option::right)
                        .map(Question.Option::id)
                        .toList());
            case Question.TrueFalse truth -> new Given.Truth(truth.answer());
            case Question.NumberWithUnit number -> new Given.Amount(number.value());
            case Question.Order order ->
                new Given.Sequence(order.items().stream().map(Question.Item::id).toList());
            case Question.Assigning assigning ->
                new Given.Assignment(new TreeMap<>(assigning.items().stream()
                        .collect(Collectors.toMap(Question.Assigned::id, Question.Assigned::target))));
            case Question.ShortText text ->
                new Given.Text(text.wording().accepted().getFirst().fr());
            case Question.OpenAnswer open -> new Given.Text("Il manque la dose du soir.");
            case Question.Gaps gaps ->
                new Given.Filled(new TreeMap<>(
                        gaps.gaps().stream().collect(Collectors.toMap(Question.Gap::id, Answers::filling))));
            case Question.Vignette vignette ->
                new Given.Parts(new TreeMap<>(vignette.parts().stream()
                        .collect(Collectors.toMap(part -> part.id().value(), Answers::right))));
            case Question.MarkPassage passage -> {
                var text = passage.text(Language.FR);
                yield new Given.Marks(
                        Language.FR,
                        IntStream.range(0, text.spans().size())
                                .mapToObj(i -> new Given.Mark(
                                        text.spans().get(i), text.kinds().get(i)))
                                .toList());
            }
        };
    }

    private static String filling(Question.Gap gap) {
        return switch (gap) {
            case Question.ChosenGap chosen -> chosen.right().id();
            case Question.WrittenGap written ->
                written.wording().accepted().getFirst().en();
        };
    }

    /** Answers every question of an open attempt rightly, but for those named. */
    public static void all(Examination examination, Learner who, OpenAttempt attempt, String... but) {
        for (Drawn drawn : attempt.questions()) {
            if (!List.of(but).contains(drawn.question().id().value())) {
                examination.taking.answer(
                        who,
                        attempt.id(),
                        attempt.epoch(),
                        drawn.question().id(),
                        right(drawn.question()),
                        Optional.of(Certainty.QUITE));
            }
        }
    }
}
