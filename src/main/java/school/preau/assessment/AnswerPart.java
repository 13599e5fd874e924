package school.preau.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * One thing that an answer chose, so that answers can be counted: an option, a number its author foresaw, an item with its target. What
 * somebody wrote that nobody foresaw is only “other”: it could say who they are.
 *
 * @param key permanent within the question's version
 */
public record AnswerPart(String key, Kind kind, LocalText text, boolean right) {

    /** What it is, for its words on a page. */
    public enum Kind {
        /** Its text says it. */
        TEXT,
        TRUE,
        FALSE,
        OTHER,
        NONE
    }

    private static final LocalText NOTHING = LocalText.EMPTY;

    /** Everything an answer to this question may have chosen, in the order of its definition. */
    static List<AnswerPart> possible(Question question) {
        var all = new ArrayList<AnswerPart>();
        switch (question) {
            case Question.SingleChoice single -> single.options().forEach(option -> all.add(option("", option)));
            case Question.MultipleChoice multiple -> multiple.options().forEach(option -> all.add(option("", option)));
            case Question.TrueFalse truth -> {
                all.add(new AnswerPart("true", Kind.TRUE, NOTHING, truth.answer()));
                all.add(new AnswerPart("false", Kind.FALSE, NOTHING, !truth.answer()));
            }
            case Question.NumberWithUnit number -> {
                all.add(amount(number, number.value(), true));
                number.wrong().forEach(wrong -> all.add(amount(number, wrong.value(), false)));
                all.add(other());
            }
            case Question.Assigning assigning ->
                assigning.items().forEach(item -> assigning.targets().forEach(target -> all.add(pair(item, target))));
            case Question.ShortText text -> {
                all.add(new AnswerPart(
                        "right", Kind.TEXT, text.wording().accepted().getFirst(), true));
                text.wrong().forEach(wrong -> all.add(words(wrong)));
                all.add(other());
            }
            case Question.Gaps gaps ->
                gaps.gaps().forEach(gap -> {
                    switch (gap) {
                        case Question.ChosenGap chosen ->
                            chosen.options().forEach(option -> all.add(option(chosen.id() + "/", option)));
                        case Question.WrittenGap written ->
                            all.add(new AnswerPart(
                                    written.id() + "/right",
                                    Kind.TEXT,
                                    written.wording().accepted().getFirst(),
                                    true));
                    }
                });
            case Question.Vignette vignette ->
                vignette.parts().forEach(part -> possible(part).forEach(one -> all.add(within(part, one))));
            case Question.Order order -> {}
            case Question.OpenAnswer open -> {}
            case Question.MarkPassage passage ->
                passage.errors().forEach(error -> all.add(new AnswerPart(error.id(), Kind.TEXT, found(error), true)));
        }
        return List.copyOf(all);
    }

    /** What one answer chose. */
    static List<AnswerPart> chosen(Question question, Optional<Given> given) {
        if (given.isEmpty() || Fitting.refusal(question, given.get()).isPresent()) {
            return List.of(new AnswerPart("none", Kind.NONE, NOTHING, false));
        }
        var keys = keys(question, given.get());
        return possible(question).stream()
                .filter(part -> keys.contains(part.key()))
                .toList();
    }

    private static List<String> keys(Question question, Given given) {
        return switch (given) {
            case Given.Choice(String option) -> List.of(option);
            case Given.Choices(var options) -> List.copyOf(options);
            case Given.Truth(boolean value) -> List.of(Boolean.toString(value));
            case Given.Amount(BigDecimal value) -> List.of(amountKey((Question.NumberWithUnit) question, value));
            case Given.Assignment(var targets) ->
                targets.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .toList();
            case Given.Text(String text) ->
                question instanceof Question.ShortText words ? List.of(textKey(words, text)) : List.of();
            case Given.Filled(var gaps) ->
                ((Question.Gaps) question)
                        .gaps().stream()
                                .flatMap(gap -> gapKey(gap, Optional.ofNullable(gaps.get(gap.id()))).stream())
                                .toList();
            case Given.Parts(var parts) ->
                ((Question.Vignette) question)
                        .parts().stream()
                                .flatMap(part ->
                                        chosen(
                                                        part,
                                                        Optional.ofNullable(parts.get(
                                                                part.id().value())))
                                                .stream()
                                                .map(one -> within(part, one).key()))
                                .toList();
            case Given.Marks marks -> found((Question.MarkPassage) question, marks);
            case Given.Sequence sequence -> List.of();
        };
    }

    private static String amountKey(Question.NumberWithUnit question, BigDecimal value) {
        if (question.accepts(value)) {
            return amount(question, question.value(), true).key();
        }
        return question.foreseen(value)
                .map(wrong -> amount(question, wrong.value(), false).key())
                .orElse("other");
    }

    private static String textKey(Question.ShortText question, String text) {
        if (question.accepts(text)) {
            return "right";
        }
        return question.foreseen(text).map(wrong -> words(wrong).key()).orElse("other");
    }

    private static Optional<String> gapKey(Question.Gap gap, Optional<String> given) {
        return switch (gap) {
            case Question.ChosenGap chosen -> given.map(option -> chosen.id() + "/" + option);
            case Question.WrittenGap written ->
                Grading.fills(written, given) ? Optional.of(written.id() + "/right") : Optional.empty();
        };
    }

    private static List<String> found(Question.MarkPassage question, Given.Marks marks) {
        var marking = Grading.Marking.of(question, marks);
        var keys = new ArrayList<String>();
        for (int i = 0; i < question.errors().size(); i++) {
            if (marking.found().get(i).isPresent()) {
                keys.add(question.errors().get(i).id());
            }
        }
        return keys;
    }

    private static LocalText found(Question.PassageError error) {
        return LocalText.same(error.kind() + " · " + error.id());
    }

    private static AnswerPart option(String prefix, Question.Option option) {
        return new AnswerPart(prefix + option.id(), Kind.TEXT, option.text(), option.right());
    }

    private static AnswerPart amount(Question.NumberWithUnit question, BigDecimal value, boolean right) {
        String number = value.stripTrailingZeros().toPlainString();
        return new AnswerPart(
                number,
                Kind.TEXT,
                new LocalText(
                        number.replace('.', ',') + "\u00a0" + question.unit().fr(),
                        number + " " + question.unit().en()),
                right);
    }

    private static AnswerPart pair(Question.Assigned item, Question.Item target) {
        return new AnswerPart(
                item.id() + "=" + target.id(),
                Kind.TEXT,
                new LocalText(
                        item.text().fr() + " → " + target.text().fr(),
                        item.text().en() + " → " + target.text().en()),
                item.target().equals(target.id()));
    }

    private static AnswerPart words(Question.WrongText wrong) {
        return new AnswerPart("wrong:" + wrong.text().fr(), Kind.TEXT, wrong.text(), false);
    }

    private static AnswerPart other() {
        return new AnswerPart("other", Kind.OTHER, NOTHING, false);
    }

    private static AnswerPart within(Question part, AnswerPart one) {
        return new AnswerPart(part.id().value() + "/" + one.key(), one.kind(), one.text(), one.right());
    }
}
