package school.preau.assessment;

import java.util.Optional;
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
            case Question.MarkPassage passage -> {
                var text = passage.text(Language.FR);
                yield new Given.Marks(
                        Language.FR,
                        java.util.stream.IntStream.range(0, text.spans().size())
                                .mapToObj(i -> new Given.Mark(
                                        text.spans().get(i), text.kinds().get(i)))
                                .toList());
            }
        };
    }

    /** Answers every question of an open attempt rightly, but for those named. */
    public static void all(
            Examination examination, school.preau.people.Learner who, OpenAttempt attempt, String... but) {
        for (Drawn drawn : attempt.questions()) {
            if (!java.util.List.of(but).contains(drawn.question().id().value())) {
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
