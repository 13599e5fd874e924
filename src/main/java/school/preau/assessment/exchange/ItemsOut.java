package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import school.preau.assessment.About;
import school.preau.assessment.Passage;
import school.preau.assessment.Question;
import school.preau.assessment.QuestionId;
import school.preau.assessment.Wording;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** Makes items of our questions. */
final class ItemsOut {

    /** Moodle reads shares of the credit to five decimal places. */
    private static final int DECIMALS = 5;

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private ItemsOut() {}

    /** One item, or one for each part of a vignette. */
    static List<ExchangeItem> of(int number, Question question) {
        if (question instanceof Question.Vignette vignette) {
            return vignette.parts().stream()
                    .map(part -> item(number, part, vignette.about()))
                    .toList();
        }
        return List.of(item(number, question, question.about()));
    }

    private static ExchangeItem item(int number, Question question, About whole) {
        var about = question.about();
        var tags = PreauTags.of(whole.tags())
                .mark(PreauTags.LANGUAGES, "fr,en")
                .mark(PreauTags.DIFFICULTY, lower(whole.difficulty()))
                .mark(PreauTags.PASSAGE, reference(whole.passage()))
                .markIf(whole.critical(), PreauTags.CRITICAL)
                .markIf(whole.review(), PreauTags.REVIEW);
        whole.stimulus().ifPresent(stimulus -> tags.mark(PreauTags.MATERIAL, lower(stimulus.material())));
        var answers = answers(question, tags);
        String stimulus =
                whole.stimulus().map(given -> Multilang.write(given.text())).orElse("");
        boolean part = !about.id().equals(whole.id());
        String id = part ? partOf(whole.id(), about.id()) : about.id().value();
        return new ExchangeItem(
                new ExchangeItem.Origin(number, 0, id, id, ""),
                tags.all(),
                TextFormat.MARKDOWN,
                stimulus,
                Multilang.write(about.stem()),
                Multilang.write(about.explanation()),
                feedback(question),
                answers,
                part
                        ? List.of("The parts of a vignette become questions of their own, each with its case.")
                        : List.of());
    }

    private static ExchangeItem.Answers answers(Question question, PreauTags tags) {
        return switch (question) {
            case Question.SingleChoice(var about, var options, var shuffled) -> {
                ids(tags, options.stream().map(Question.Option::id).toList());
                yield choices(true, shuffled, options, ExchangeItem.WHOLE, NOTHING, tags);
            }
            case Question.MultipleChoice(var about, var options, var shuffled) -> {
                ids(tags, options.stream().map(Question.Option::id).toList());
                long right = options.stream().filter(Question.Option::right).count();
                var share = ExchangeItem.WHOLE.divide(
                        BigDecimal.valueOf(Math.max(1, right)), DECIMALS, RoundingMode.HALF_UP);
                yield choices(false, shuffled, options, share, share.negate(), tags);
            }
            case Question.TrueFalse(var about, var answer, var whenTrue, var whenFalse) ->
                new ExchangeItem.Truth(answer, Multilang.write(whenTrue), Multilang.write(whenFalse));
            case Question.NumberWithUnit number -> numeric(number);
            case Question.ShortText(var about, var wording, var wrong) -> written(wording, wrong, tags);
            case Question.Match(var about, var targets, var items) -> {
                ids(tags, targets.stream().map(Question.Item::id).toList());
                var pairs = new ArrayList<ExchangeItem.Pair>();
                for (var target : targets) {
                    pairs.add(new ExchangeItem.Pair(
                            items.stream()
                                    .filter(item -> item.target().equals(target.id()))
                                    .findFirst()
                                    .map(item -> Multilang.write(item.text()))
                                    .orElse(""),
                            Multilang.write(target.text())));
                }
                yield new ExchangeItem.Matching(pairs);
            }
            case Question.Categories(var about, var targets, var items) -> {
                tags.mark(PreauTags.TYPE, "categories");
                ids(tags, items.stream().map(Question.Assigned::id).toList());
                var pairs = new ArrayList<ExchangeItem.Pair>();
                for (int i = 0; i < targets.size(); i++) {
                    tags.mark(PreauTags.id("category", i + 1), targets.get(i).id());
                    pairs.add(new ExchangeItem.Pair(
                            "", Multilang.write(targets.get(i).text())));
                }
                for (var item : items) {
                    pairs.add(new ExchangeItem.Pair(
                            Multilang.write(item.text()),
                            targets.stream()
                                    .filter(target -> target.id().equals(item.target()))
                                    .findFirst()
                                    .map(target -> Multilang.write(target.text()))
                                    .orElseThrow()));
                }
                yield new ExchangeItem.Matching(pairs);
            }
            case Question.Order(var about, var items) -> {
                ids(tags, items.stream().map(Question.Item::id).toList());
                yield new ExchangeItem.Ordered(
                        items.stream().map(item -> Multilang.write(item.text())).toList());
            }
            case Question.Gaps gaps -> gapped(gaps, tags);
            case Question.MarkPassage passage ->
                new ExchangeItem.Foreign(
                        "No other format has a text in which one marks the errors and says their kind.");
            case Question.OpenAnswer open ->
                new ExchangeItem.Foreign("No other format has an answer that people mark point by point of a rubric.");
            case Question.Vignette vignette -> throw new IllegalArgumentException("A vignette within a vignette");
        };
    }

    private static ExchangeItem.Answers choices(
            boolean single,
            boolean shuffled,
            List<Question.Option> options,
            BigDecimal right,
            BigDecimal wrong,
            PreauTags tags) {
        tags.markIf(!shuffled, PreauTags.KEEPS_ORDER);
        return new ExchangeItem.Choices(
                single,
                Optional.of(shuffled),
                options.stream()
                        .map(option -> new ExchangeItem.Choice(
                                Multilang.write(option.text()),
                                option.right() ? right : wrong,
                                Multilang.write(option.feedback())))
                        .toList());
    }

    private static ExchangeItem.Answers numeric(Question.NumberWithUnit number) {
        var amounts = new ArrayList<ExchangeItem.Amount>();
        amounts.add(new ExchangeItem.Amount(number.value(), number.tolerance(), ExchangeItem.WHOLE, ""));
        number.wrong()
                .forEach(wrong -> amounts.add(new ExchangeItem.Amount(
                        wrong.value(), wrong.tolerance(), NOTHING, Multilang.write(wrong.feedback()))));
        return new ExchangeItem.Numeric(amounts, languages(number.unit()));
    }

    private static ExchangeItem.Answers written(Wording wording, List<Question.WrongText> wrong, PreauTags tags) {
        var answers = new ArrayList<ExchangeItem.Choice>();
        var counts = new ArrayList<Integer>();
        for (LocalText accepted : wording.accepted()) {
            languages(accepted).forEach(words -> answers.add(new ExchangeItem.Choice(words, ExchangeItem.WHOLE, "")));
            counts.add(languages(accepted).size());
        }
        for (var other : wrong) {
            languages(other.text())
                    .forEach(words ->
                            answers.add(new ExchangeItem.Choice(words, NOTHING, Multilang.write(other.feedback()))));
            counts.add(languages(other.text()).size());
        }
        tags.mark(PreauTags.WORDINGS, joined(counts)).markIf(wording.forgivesTypo(), PreauTags.TYPOS);
        return new ExchangeItem.Written(answers);
    }

    private static ExchangeItem.Answers gapped(Question.Gaps gaps, PreauTags tags) {
        var fr = gaps.pieces(Language.FR);
        var en = gaps.pieces(Language.EN);
        var places = places(fr);
        if (!places.equals(places(en))) {
            return new ExchangeItem.Foreign(
                    "The gaps stand in another order in the other language, and a text with gaps holds each once.");
        }
        var pieces = new ArrayList<ExchangeItem.Piece>();
        int number = 0;
        for (int i = 0; i < fr.size(); i++) {
            if (fr.get(i) instanceof Question.Words(var french) && en.get(i) instanceof Question.Words(var english)) {
                pieces.add(new ExchangeItem.Literal(Multilang.write(new LocalText(french, english))));
            } else if (fr.get(i) instanceof Question.Place(var gap)) {
                number++;
                tags.mark(PreauTags.id(number), gap.id());
                pieces.add(hole(number, gap, tags));
            }
        }
        return new ExchangeItem.Gapped(pieces);
    }

    private static ExchangeItem.Hole hole(int number, Question.Gap gap, PreauTags tags) {
        return switch (gap) {
            case Question.ChosenGap(var id, var options) -> {
                for (int i = 0; i < options.size(); i++) {
                    tags.mark(PreauTags.id(number, i + 1), options.get(i).id());
                }
                yield new ExchangeItem.Hole(
                        true,
                        options.stream()
                                .map(option -> new ExchangeItem.Choice(
                                        Multilang.write(option.text()),
                                        option.right() ? ExchangeItem.WHOLE : NOTHING,
                                        Multilang.write(option.feedback())))
                                .toList());
            }
            case Question.WrittenGap(var id, var wording, var feedback) -> {
                var answers = new ArrayList<ExchangeItem.Choice>();
                var counts = new ArrayList<Integer>();
                for (LocalText accepted : wording.accepted()) {
                    languages(accepted)
                            .forEach(words -> answers.add(new ExchangeItem.Choice(words, ExchangeItem.WHOLE, "")));
                    counts.add(languages(accepted).size());
                }
                // Moodle's answer for everything else.
                answers.add(new ExchangeItem.Choice("*", NOTHING, Multilang.write(feedback)));
                tags.mark(PreauTags.WORDINGS + "." + number, joined(counts))
                        .markIf(wording.forgivesTypo(), PreauTags.TYPOS + "." + number);
                yield new ExchangeItem.Hole(false, answers);
            }
        };
    }

    private static List<String> places(List<Question.Piece> pieces) {
        return pieces.stream()
                .filter(Question.Place.class::isInstance)
                .map(piece -> ((Question.Place) piece).gap().id())
                .toList();
    }

    private static List<String> feedback(Question question) {
        return question instanceof Question.Assigning assigning
                ? assigning.items().stream()
                        .map(item -> Multilang.write(item.feedback()))
                        .toList()
                : List.of();
    }

    private static void ids(PreauTags tags, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            tags.mark(PreauTags.id(i + 1), ids.get(i));
        }
    }

    private static List<String> languages(LocalText text) {
        return text.fr().equals(text.en()) ? List.of(text.fr()) : List.of(text.fr(), text.en());
    }

    private static String joined(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String partOf(QuestionId whole, QuestionId part) {
        String id = whole.value() + "-" + part.value();
        return id.length() <= 60 ? id : part.value();
    }

    private static String reference(Passage passage) {
        return passage.lesson() + (passage.anchor().isEmpty() ? "" : "#" + passage.anchor());
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
