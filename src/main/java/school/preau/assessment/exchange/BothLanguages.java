package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.preau.assessment.exchange.ExchangeItem.Choice;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** Items of formats that hold one language each: parts an item into two, and puts two together again. */
final class BothLanguages {

    private BothLanguages() {}

    static ExchangeItem only(ExchangeItem item, Language language) {
        UnaryOperator<String> text = both -> {
            var read = Multilang.read(both);
            return language == Language.FR ? read.fr() : read.en();
        };
        return together(item, item, (one, same) -> text.apply(one), language).orElseThrow();
    }

    /** An item that has no counterpart in the other language. */
    static ExchangeItem alone(ExchangeItem item, Language language) {
        return together(item, item, (one, same) -> Multilang.only(language, one), null)
                .orElseThrow();
    }

    /** @return empty when the two are not the same question */
    static Optional<ExchangeItem> join(ExchangeItem fr, ExchangeItem en) {
        return together(fr, en, (one, other) -> Multilang.write(new LocalText(one, other)), null);
    }

    /** @param only the language whose unit is taken; null to take both */
    private static Optional<ExchangeItem> together(
            ExchangeItem one, ExchangeItem other, BinaryOperator<String> text, @Nullable Language only) {
        return answers(one.answers(), other.answers(), text, only)
                .map(answers -> new ExchangeItem(
                        one.origin(),
                        one.tags(),
                        one.format(),
                        text.apply(one.stimulus(), other.stimulus()),
                        text.apply(one.text(), other.text()),
                        text.apply(one.explanation(), other.explanation()),
                        zip(one.feedback(), other.feedback(), text).orElse(one.feedback()),
                        answers,
                        union(one.notes(), other.notes())));
    }

    private static Optional<ExchangeItem.Answers> answers(
            ExchangeItem.Answers one,
            ExchangeItem.Answers other,
            BinaryOperator<String> text,
            @Nullable Language only) {
        return switch (one) {
            case ExchangeItem.Choices(boolean single, var shuffled, var options)
            when other instanceof ExchangeItem.Choices second ->
                choices(options, second.options(), text).map(both -> new ExchangeItem.Choices(single, shuffled, both));
            case ExchangeItem.Truth(boolean answer, var whenTrue, var whenFalse)
            when other instanceof ExchangeItem.Truth second ->
                Optional.of(new ExchangeItem.Truth(
                        answer,
                        text.apply(whenTrue, second.feedbackTrue()),
                        text.apply(whenFalse, second.feedbackFalse())));
            case ExchangeItem.Written(var answers)
            when other instanceof ExchangeItem.Written second ->
                choices(answers, second.answers(), text).map(ExchangeItem.Written::new);
            case ExchangeItem.Numeric(var answers, var units)
            when other instanceof ExchangeItem.Numeric second ->
                zip(
                                answers,
                                second.answers(),
                                (first, same) -> new ExchangeItem.Amount(
                                        first.value(),
                                        first.tolerance(),
                                        first.per100(),
                                        text.apply(first.feedback(), same.feedback())))
                        .map(both -> new ExchangeItem.Numeric(both, units(units, second.units(), only)));
            case ExchangeItem.Matching(var pairs)
            when other instanceof ExchangeItem.Matching second ->
                zip(
                                pairs,
                                second.pairs(),
                                (first, same) -> new ExchangeItem.Pair(
                                        text.apply(first.left(), same.left()), text.apply(first.right(), same.right())))
                        .map(ExchangeItem.Matching::new);
            case ExchangeItem.Ordered(var items)
            when other instanceof ExchangeItem.Ordered second ->
                zip(items, second.items(), text).map(ExchangeItem.Ordered::new);
            case ExchangeItem.Gapped(var pieces)
            when other instanceof ExchangeItem.Gapped second ->
                pieces(pieces, second.pieces(), text).map(ExchangeItem.Gapped::new);
            case ExchangeItem.Foreign foreign -> Optional.of(foreign);
            default -> Optional.empty();
        };
    }

    private static List<String> units(List<String> one, List<String> other, @Nullable Language only) {
        if (only == null || one.isEmpty()) {
            return union(one, other);
        }
        return List.of(only == Language.FR ? one.getFirst() : one.getLast());
    }

    private static Optional<List<ExchangeItem.Piece>> pieces(
            List<ExchangeItem.Piece> one, List<ExchangeItem.Piece> other, BinaryOperator<String> text) {
        var both = new ArrayList<ExchangeItem.Piece>();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (one.get(i) instanceof ExchangeItem.Literal(var first)
                    && other.get(i) instanceof ExchangeItem.Literal(var second)) {
                both.add(new ExchangeItem.Literal(text.apply(first, second)));
            } else if (one.get(i) instanceof ExchangeItem.Hole(boolean chosen, var first)
                    && other.get(i) instanceof ExchangeItem.Hole(boolean same, var second)
                    && chosen == same) {
                choices(first, second, text).ifPresent(answers -> both.add(new ExchangeItem.Hole(chosen, answers)));
            }
        }
        return both.size() == one.size() && both.size() == other.size() ? Optional.of(both) : Optional.empty();
    }

    private static Optional<List<Choice>> choices(List<Choice> one, List<Choice> other, BinaryOperator<String> text) {
        return zip(
                one,
                other,
                (first, second) -> new Choice(
                        text.apply(first.text(), second.text()),
                        first.per100(),
                        text.apply(first.feedback(), second.feedback())));
    }

    private static <T> Optional<List<T>> zip(List<T> one, List<T> other, BinaryOperator<T> both) {
        return one.size() != other.size()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, one.size())
                        .mapToObj(i -> both.apply(one.get(i), other.get(i)))
                        .toList());
    }

    private static List<String> union(List<String> one, List<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
