package school.preau.assessment;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
        return question(about, 12);
    }

    /**
     * A question as an author may write it: in two languages, with signs that other formats use for their own ends, and such as the
     * strict reader takes.
     */
    Question writtenQuestion() {
        var written = new Written();
        return written.question();
    }

    private final class Written {

        private static final List<String> SIGNS = List.of(
                "été",
                "≥ 38 °C",
                "{x}",
                "a=b",
                "~",
                "#",
                "50 %",
                "%5",
                "::",
                "\\",
                "\\n",
                "c:d",
                "<b>",
                "&amp;",
                "\"q\"",
                "'",
                "->",
                "[a]",
                "*",
                "_g_",
                "####",
                "🩺",
                "dose",
                "à la ligne\nsuite",
                "œ",
                "--",
                "true",
                "12",
                "é́");

        private LocalText words(String unique) {
            String fr = some() + " " + unique;
            return random.nextInt(3) == 0 ? LocalText.same(fr) : new LocalText(fr, some() + " " + unique + " en");
        }

        private String some() {
            var out = new ArrayList<String>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                out.add(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            return String.join(" ", out).strip();
        }

        Question question() {
            var about = new About(
                    new QuestionId("w" + random.nextInt(100_000)),
                    List.of("t" + random.nextInt(4), "u [v] w"),
                    Difficulty.values()[random.nextInt(3)],
                    random.nextBoolean(),
                    random.nextBoolean(),
                    words("stem"),
                    random.nextBoolean()
                            ? Optional.of(new Stimulus(
                                    words("stimulus"),
                                    Stimulus.Material.values()[random.nextInt(Stimulus.Material.values().length)]))
                            : Optional.empty(),
                    words("explanation"),
                    new Passage("10-lecon", "", new LocalText("La leçon", "The lesson")));
            return switch (random.nextInt(9)) {
                case 0 -> new Question.SingleChoice(about, options(3 + random.nextInt(4), true), random.nextBoolean());
                case 1 ->
                    new Question.MultipleChoice(about, options(3 + random.nextInt(6), false), random.nextBoolean());
                case 2 -> new Question.TrueFalse(about, random.nextBoolean(), words("yes"), words("no"));
                case 3 -> number(about);
                case 4 -> new Question.Order(about, items("i", 3 + random.nextInt(5)));
                case 5 -> match(about);
                case 6 -> {
                    var categories = items("c", 2 + random.nextInt(4));
                    yield new Question.Categories(
                            about,
                            categories,
                            IntStream.range(0, 3 + random.nextInt(6))
                                    .mapToObj(i -> new Question.Assigned(
                                            "i" + i,
                                            words("item" + i),
                                            categories
                                                    .get(random.nextInt(categories.size()))
                                                    .id(),
                                            words("why")))
                                    .toList());
                }
                case 7 ->
                    new Question.ShortText(
                            about,
                            wording(),
                            random.nextBoolean()
                                    ? List.of()
                                    : List.of(new Question.WrongText(words("faux"), words("no"))));
                default -> gaps(about);
            };
        }

        private Question number(About about) {
            var value = BigDecimal.valueOf(random.nextInt(20_000) - 10_000L, random.nextInt(4));
            return new Question.NumberWithUnit(
                    about,
                    value,
                    BigDecimal.valueOf(random.nextInt(20), 1),
                    words("unit").map(unit -> unit.replace("\n", " ")),
                    List.of(new Question.WrongNumber(
                            value.add(BigDecimal.valueOf(5)), BigDecimal.ZERO, words("wrong"))));
        }

        private Question match(About about) {
            int pairs = 2 + random.nextInt(5);
            var targets = items("m", pairs + random.nextInt(3));
            return new Question.Match(
                    about,
                    targets,
                    IntStream.range(0, pairs)
                            .mapToObj(i -> new Question.Assigned("m" + i, words("left" + i), "m" + i, words("why")))
                            .toList());
        }

        private List<Question.Item> items(String prefix, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new Question.Item(prefix + i, words(prefix + i)))
                    .toList();
        }

        private List<Question.Option> options(int count, boolean one) {
            int right = random.nextInt(count);
            return IntStream.range(0, count)
                    .mapToObj(i -> new Question.Option(
                            "o" + i, words("o" + i), i == right || !one && random.nextBoolean(), words("why")))
                    .toList();
        }

        private Wording wording() {
            return new Wording(
                    IntStream.range(0, 1 + random.nextInt(3))
                            .mapToObj(i -> words("juste" + i))
                            .toList(),
                    random.nextBoolean());
        }

        private Question gaps(About about) {
            var gaps = new ArrayList<Question.Gap>();
            var fr = new StringBuilder("Début");
            var en = new StringBuilder("Beginning");
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                fr.append(" [[g").append(i).append("]] puis, ");
                en.append(" [[g").append(i).append(random.nextBoolean() ? "]] then" : "]]");
                gaps.add(
                        random.nextBoolean()
                                ? new Question.ChosenGap("g" + i, options(2 + random.nextInt(3), true))
                                : new Question.WrittenGap("g" + i, wording(), words("why")));
            }
            return new Question.Gaps(about, new LocalText(fr + "fin.", en + "."), gaps);
        }
    }

    private Question question(About about, int types) {
        return switch (random.nextInt(types)) {
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
            case 5 -> new Question.Match(about, items("r", 5), assigned(5, "r"));
            case 6 -> new Question.Categories(about, items("c", 3), assigned(3, "c"));
            case 7 ->
                new Question.ShortText(
                        about,
                        wording(),
                        List.of(new Question.WrongText(text("faux " + random.nextInt(5)), text("no"))));
            case 8 -> gaps(about);
            case 9 ->
                new Question.Vignette(
                        about,
                        IntStream.range(0, 2 + random.nextInt(4))
                                .mapToObj(i -> question(about("p" + i, List.of("t")), 9))
                                .toList());
            case 10 ->
                new Question.OpenAnswer(
                        about,
                        100 + random.nextInt(400),
                        random.nextBoolean(),
                        IntStream.range(0, 1 + random.nextInt(6))
                                .mapToObj(i ->
                                        new Question.Criterion("c" + i, text("criterion " + i), 1 + random.nextInt(5)))
                                .toList());
            default -> passage(about);
        };
    }

    /** Marks a trainer may give, and some that only a program would send. */
    Rating rating(Question.OpenAnswer question) {
        var points = new TreeMap<String, Integer>();
        question.rubric().forEach(criterion -> points.put(criterion.id(), random.nextInt(12) - 3));
        points.put("unknown", 5);
        return new Rating(points, "");
    }

    private List<Question.Item> items(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Question.Item(prefix + i, text(prefix + " text " + i)))
                .toList();
    }

    private List<Question.Assigned> assigned(int targets, String prefix) {
        return IntStream.range(0, 2 + random.nextInt(7))
                .mapToObj(i -> new Question.Assigned(
                        "i" + i, text("item " + i), prefix + random.nextInt(targets), text("because " + i)))
                .toList();
    }

    private Wording wording() {
        return new Wording(
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> text("Réponse juste " + random.nextInt(40)))
                        .toList(),
                random.nextBoolean());
    }

    private Question gaps(About about) {
        var gaps = new ArrayList<Question.Gap>();
        var source = new StringBuilder("Début");
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            source.append(" [[g").append(i).append("]] puis");
            gaps.add(
                    random.nextBoolean()
                            ? new Question.ChosenGap("g" + i, options(2 + random.nextInt(3), true))
                            : new Question.WrittenGap("g" + i, wording(), text("why")));
        }
        return new Question.Gaps(about, text(source.toString()), gaps);
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
            case Question.Assigning assigning ->
                new Given.Assignment(some(
                        assigning.items().stream().map(Question.Assigned::id).toList(),
                        id -> assigning
                                .targets()
                                .get(random.nextInt(assigning.targets().size()))
                                .id()));
            case Question.ShortText text -> new Given.Text(words());
            case Question.OpenAnswer open -> new Given.Text(words());
            case Question.Gaps gaps ->
                new Given.Filled(some(
                        gaps.gaps().stream().map(Question.Gap::id).toList(),
                        id -> gaps.gaps().stream()
                                .filter(gap -> gap.id().equals(id))
                                .map(this::filling)
                                .findFirst()
                                .orElseThrow()));
            case Question.Vignette vignette -> {
                var parts = new TreeMap<String, Given>();
                vignette.parts().stream()
                        .filter(part -> random.nextBoolean())
                        .forEach(part -> parts.put(part.id().value(), given(part)));
                yield new Given.Parts(parts);
            }
        };
    }

    private String filling(Question.Gap gap) {
        return switch (gap) {
            case Question.ChosenGap chosen ->
                chosen.options().get(random.nextInt(chosen.options().size())).id();
            case Question.WrittenGap written -> words();
        };
    }

    private String words() {
        return List.of("réponse juste " + random.nextInt(40), "a=b, c:d & 50 %", "", "🩺 été")
                .get(random.nextInt(4));
    }

    private TreeMap<String, String> some(List<String> keys, UnaryOperator<String> value) {
        var some = new TreeMap<String, String>();
        keys.stream().filter(key -> random.nextInt(4) > 0).forEach(key -> some.put(key, value.apply(key)));
        return some;
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
            var quiz = new Quiz(
                    text("Quiz"), text("…"), 80, 3, Duration.ofMinutes(10), true, Optional.empty(), rules, bank);
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
