package school.preau.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** Questions and answers by chance, the same for the same seed, for tests of what must hold for all of them. */
final class Arbitrary {

    private static final List<String> CODES = List.of("N-DOSE", "L-LAT", "F-NEG", "N-DATE", "A-ALL", "M-STOP");

    private final Random random;

    Arbitrary(long seed) {
        random = new Random(seed);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    Question question() {
        var about = about("q" + random.nextInt(1000), List.of("t" + random.nextInt(4)));
        return switch (random.nextInt(6)) {
            case 0 -> new Question.SingleChoice(about, options(3 + random.nextInt(4), true), random.nextBoolean());
            case 1 -> new Question.MultipleChoice(about, options(3 + random.nextInt(6), false), random.nextBoolean());
            case 2 -> new Question.TrueFalse(about, random.nextBoolean(), text("yes"), text("no"));
            case 3 ->
                new Question.NumberWithUnit(
                        about, number(), BigDecimal.valueOf(random.nextInt(20), 1), text("mg"), List.of());
            case 4 ->
                new Question.Order(
                        about,
                        IntStream.range(0, 3 + random.nextInt(5))
                                .mapToObj(i -> new Question.Item("i" + i, text("item " + i)))
                                .toList());
            default -> passage(about);
        };
    }

    private Question passage(About about) {
        int errors = 1 + random.nextInt(8);
        var source = new StringBuilder();
        var list = new ArrayList<Question.PassageError>();
        for (int i = 0; i < errors; i++) {
            String kind = CODES.get(random.nextInt(CODES.size()));
            source.append("un mot 🩺 juste ".repeat(random.nextInt(3)))
                    .append("[[faux ")
                    .append("mot ".repeat(random.nextInt(3)))
                    .append(i)
                    .append('|')
                    .append(kind)
                    .append("]], ");
            list.add(new Question.PassageError("e" + i, kind, text("feedback " + i)));
        }
        var text = MarkedText.parse(source.toString());
        return new Question.MarkPassage(about, text, text, CODES, list);
    }

    /** Anything of the right form that {@link Fitting} may or may not take. */
    Given given(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Given.Choice(single.options()
                        .get(random.nextInt(single.options().size()))
                        .id());
            case Question.MultipleChoice multiple ->
                Given.Choices.of(multiple.options().stream()
                        .filter(option -> random.nextBoolean())
                        .map(Question.Option::id)
                        .toList());
            case Question.TrueFalse trueFalse -> new Given.Truth(random.nextBoolean());
            case Question.NumberWithUnit number -> new Given.Amount(number());
            case Question.Order order -> {
                var ids = new ArrayList<>(
                        order.items().stream().map(Question.Item::id).toList());
                Collections.shuffle(ids, random);
                yield new Given.Sequence(ids);
            }
            case Question.MarkPassage passage -> marks(passage);
        };
    }

    private Given.Marks marks(Question.MarkPassage passage) {
        var words = Words.of(passage.fr().text()).all();
        var marks = new ArrayList<Given.Mark>();
        int word = random.nextInt(3);
        while (word < words.size() && marks.size() < Fitting.MOST_MARKS) {
            int last = Math.min(words.size() - 1, word + random.nextInt(4));
            marks.add(new Given.Mark(
                    new Span(words.get(word).from(), words.get(last).to()),
                    random.nextInt(5) == 0 ? "" : CODES.get(random.nextInt(CODES.size()))));
            word = last + 1 + random.nextInt(4);
        }
        return new Given.Marks(Language.FR, marks);
    }

    /** A quiz whose rules can be filled by its bank. */
    Quiz quiz() {
        var bank = new ArrayList<Question>();
        int questions = 12 + random.nextInt(20);
        for (int i = 0; i < questions; i++) {
            var tags = new HashSet<String>();
            tags.add("t" + random.nextInt(4));
            tags.add("t" + random.nextInt(4));
            bank.add(new Question.TrueFalse(about("q" + i, List.copyOf(tags)), true, text("yes"), text("no")));
        }
        while (true) {
            var rules = IntStream.range(0, 4)
                    .mapToObj(i -> new DrawRule("t" + i, 1 + random.nextInt(4)))
                    .toList();
            var quiz = new Quiz(text("Quiz"), text("…"), 80, 3, java.time.Duration.ofMinutes(10), true, rules, bank);
            if (Drawing.canBeDrawn(quiz)) {
                return quiz;
            }
        }
    }

    Random random() {
        return random;
    }

    private List<Question.Option> options(int count, boolean one) {
        int right = random.nextInt(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new Question.Option(
                        "o" + i,
                        text("option " + i),
                        i == right || (!one && random.nextBoolean()),
                        text("feedback " + i)))
                .toList();
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(200) - 100L, random.nextInt(3));
    }

    private static About about(String id, List<String> tags) {
        return new About(
                new QuestionId(id),
                tags,
                Difficulty.EASY,
                false,
                false,
                text("stem"),
                Optional.empty(),
                text("explanation"),
                new Passage("10-lesson", "", text("Lesson")));
    }

    private static LocalText text(String text) {
        return LocalText.same(text);
    }
}
