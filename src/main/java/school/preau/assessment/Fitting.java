package school.preau.assessment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an answer can be one to this question at all. What a browser sends is a stranger's word until it passes here. */
final class Fitting {

    static final int MOST_MARKS = 40;

    private static final BigDecimal LARGEST = new BigDecimal("1e12");
    private static final int MOST_DECIMALS = 6;

    private Fitting() {}

    /** Why an answer cannot be taken, for the log and for tests; empty when it fits. */
    static Optional<String> refusal(Question question, Given given) {
        return switch (question) {
            case Question.SingleChoice(var about, var options, var shuffled) ->
                given instanceof Given.Choice(String option)
                        ? unless(ids(options).contains(option), "no such option")
                        : wrongForm();
            case Question.MultipleChoice(var about, var options, var shuffled) ->
                given instanceof Given.Choices(var chosen)
                        ? unless(ids(options).containsAll(chosen), "no such option")
                        : wrongForm();
            case Question.TrueFalse trueFalse -> unless(given instanceof Given.Truth, "not the form of this question");
            case Question.NumberWithUnit number ->
                given instanceof Given.Amount(BigDecimal value)
                        ? unless(
                                value.abs().compareTo(LARGEST) <= 0
                                        && value.stripTrailingZeros().scale() <= MOST_DECIMALS,
                                "a number out of bounds")
                        : wrongForm();
            case Question.Order(var about, var items) ->
                given instanceof Given.Sequence(var sequence)
                        ? unless(
                                sequence.size() == items.size()
                                        && Set.copyOf(items.stream()
                                                        .map(Question.Item::id)
                                                        .toList())
                                                .equals(new HashSet<>(sequence)),
                                "not all items once")
                        : wrongForm();
            case Question.Assigning assigning ->
                given instanceof Given.Assignment(var targets)
                        ? unless(
                                ofItems(assigning.targets()).containsAll(targets.values())
                                        && assigning.items().stream()
                                                .map(Question.Assigned::id)
                                                .collect(Collectors.toSet())
                                                .containsAll(targets.keySet()),
                                "no such item or target")
                        : wrongForm();
            case Question.ShortText shortText ->
                given instanceof Given.Text(String text) ? unless(isShort(text), "too long a text") : wrongForm();
            // Counted as the field in the browser counts, so that what fits there fits here and in the database.
            case Question.OpenAnswer open ->
                given instanceof Given.Text(String text)
                        ? unless(text.length() <= open.longest(), "too long a text")
                        : wrongForm();
            case Question.Gaps gaps -> given instanceof Given.Filled(var filled) ? refusal(gaps, filled) : wrongForm();
            case Question.Vignette vignette ->
                given instanceof Given.Parts(var parts) ? refusal(vignette, parts) : wrongForm();
            case Question.MarkPassage passage ->
                given instanceof Given.Marks marks ? refusal(passage, marks) : wrongForm();
        };
    }

    private static Optional<String> refusal(Question.MarkPassage passage, Given.Marks given) {
        if (given.marks().size() > MOST_MARKS) {
            return Optional.of("too many marks");
        }
        String text = passage.text(given.language()).text();
        int length = text.codePointCount(0, text.length());
        int end = 0;
        for (Given.Mark mark : given.marks()) {
            if (mark.span().from() < end || mark.span().to() > length) {
                return Optional.of("a mark outside the text or over another");
            }
            if (!mark.kind().isEmpty() && !passage.kinds().contains(mark.kind())) {
                return Optional.of("no such kind of error");
            }
            end = mark.span().to();
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(Question.Gaps question, Map<String, String> filled) {
        for (var one : filled.entrySet()) {
            var gap = question.gaps().stream()
                    .filter(each -> each.id().equals(one.getKey()))
                    .findFirst();
            boolean fits = gap.isPresent()
                    && switch (gap.get()) {
                        case Question.ChosenGap(String id, var options) ->
                            ids(options).contains(one.getValue());
                        case Question.WrittenGap written -> isShort(one.getValue());
                    };
            if (!fits) {
                return Optional.of("no such gap, or not what can stand in it");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(Question.Vignette vignette, Map<String, Given> given) {
        for (var one : given.entrySet()) {
            var part = vignette.parts().stream()
                    .filter(each -> each.id().value().equals(one.getKey()))
                    .findFirst();
            if (part.isEmpty()) {
                return Optional.of("no such part");
            }
            var refusal = refusal(part.get(), one.getValue());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= Question.LONGEST_TEXT;
    }

    private static List<String> ofItems(List<Question.Item> items) {
        return items.stream().map(Question.Item::id).toList();
    }

    private static List<String> ids(List<Question.Option> options) {
        return options.stream().map(Question.Option::id).toList();
    }

    private static Optional<String> wrongForm() {
        return Optional.of("not the form of this question");
    }

    private static Optional<String> unless(boolean fits, String reason) {
        return fits ? Optional.empty() : Optional.of(reason);
    }
}
