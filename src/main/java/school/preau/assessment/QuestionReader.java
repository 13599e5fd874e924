package school.preau.assessment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import school.preau.platform.LocalText;
import school.preau.platform.Problem;
import school.preau.platform.Problems;
import school.preau.platform.YamlMap;

/** Reads one question strictly; a question with a problem is left out, and reading goes on. */
final class QuestionReader {

    private enum Type {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        TRUE_FALSE,
        NUMBER,
        ORDER,
        MARK_PASSAGE,
        MATCH,
        CATEGORIES,
        SHORT_TEXT,
        GAPS,
        OPEN_ANSWER,
        VIGNETTE
    }

    private static final int MOST_PARTS = 6;

    private enum MaterialKey {
        MODEL,
        PATIENT
    }

    private final Lessons lessons;
    private final Problems problems;

    QuestionReader(Lessons lessons, Problems problems) {
        this.lessons = lessons;
        this.problems = problems;
    }

    Optional<Question> read(YamlMap yaml) {
        List<Problem> before = problems.all();
        var type = yaml.choice("type", Type.class);
        String id = yaml.slug("id");
        var tags = tags(yaml);
        var difficulty = yaml.choice("difficulty", Difficulty.class);
        boolean critical = yaml.truth("critical", false);
        boolean review = yaml.truth("review", false);
        var stem = yaml.localText("stem");
        var stimulus = stimulus(yaml);
        var explanation = yaml.localText("explanation");
        var passage = passage(yaml);
        if (problems.all().size() > before.size()) {
            // The rest is read for its own problems, with a placeholder for what is broken.
            id = valid(id);
        }
        var about =
                new About(new QuestionId(id), tags, difficulty, critical, review, stem, stimulus, explanation, passage);
        var question = question(type, about, yaml);
        yaml.done();
        return problems.all().size() == before.size() ? Optional.of(question) : Optional.empty();
    }

    private Question question(Type type, About about, YamlMap yaml) {
        return switch (type) {
            case SINGLE_CHOICE -> single(about, yaml);
            case MULTIPLE_CHOICE -> multiple(about, yaml);
            case TRUE_FALSE -> trueFalse(about, yaml);
            case NUMBER -> number(about, yaml);
            case ORDER -> order(about, yaml);
            case MARK_PASSAGE -> new PassageReader(yaml).read(about);
            case MATCH -> new WrittenTypesReader(yaml).match(about);
            case CATEGORIES -> new WrittenTypesReader(yaml).categories(about);
            case SHORT_TEXT -> new WrittenTypesReader(yaml).shortText(about);
            case GAPS -> new WrittenTypesReader(yaml).gaps(about);
            case OPEN_ANSWER -> new OpenAnswerReader(yaml).read(about);
            case VIGNETTE -> vignette(about, yaml);
        };
    }

    private static List<String> tags(YamlMap yaml) {
        var tags = yaml.strings("tags");
        if (tags.isEmpty()) {
            yaml.problem("tags", "The question has no tag, so no quiz can draw it.", "Write “tags: [one, two]”.");
        }
        return tags;
    }

    private static Optional<Stimulus> stimulus(YamlMap yaml) {
        var material = yaml.optionalChoice("stimulus-material", MaterialKey.class)
                .map(key -> switch (key) {
                    case MODEL -> Stimulus.Material.MODEL;
                    case PATIENT -> Stimulus.Material.PATIENT;
                });
        var text = yaml.optionalLocalText("stimulus");
        if (text.isEmpty() && material.isPresent()) {
            yaml.problem(
                    "stimulus-material", "There is a material but no stimulus.", "Add “stimulus” or leave this out.");
        }
        return text.map(both -> new Stimulus(both, material.orElse(Stimulus.Material.PLAIN)));
    }

    private Passage passage(YamlMap yaml) {
        String reference = yaml.string("passage");
        return lessons.passage(reference).orElseGet(() -> {
            if (!reference.isEmpty()) {
                yaml.problem(
                        "passage",
                        "No lesson of this course has the place “" + reference + "”.",
                        "Write the id of a lesson, and the anchor of one of its headings: 40-verify#five-looks.");
            }
            return new Passage("", "", LocalText.EMPTY);
        });
    }

    private static Question single(About about, YamlMap yaml) {
        var options = options(yaml, 3, 6);
        long right = options.stream().filter(Question.Option::right).count();
        if (yaml.has("options") && right != 1) {
            yaml.problem("options", right + " options are right.", "Write “right: true” at exactly one option.");
        }
        return new Question.SingleChoice(about, options, yaml.truth("shuffle", true));
    }

    private static Question multiple(About about, YamlMap yaml) {
        var options = options(yaml, 3, 8);
        if (yaml.has("options") && options.stream().noneMatch(Question.Option::right)) {
            yaml.problem("options", "No option is right.", "Write “right: true” at one option or more.");
        }
        return new Question.MultipleChoice(about, options, yaml.truth("shuffle", true));
    }

    static List<Question.Option> options(YamlMap yaml, int atLeast, int atMost) {
        var seen = new HashSet<String>();
        return yaml.maps("options", atLeast, atMost).stream()
                .map(option -> {
                    var read = new Question.Option(
                            unique(option, seen),
                            option.localText("text"),
                            option.truth("right", false),
                            option.localText("feedback"));
                    option.done();
                    return read;
                })
                .toList();
    }

    private static Question trueFalse(About about, YamlMap yaml) {
        if (!yaml.has("answer")) {
            yaml.missing("answer", "true or false");
        }
        return new Question.TrueFalse(
                about, yaml.truth("answer", false), yaml.localText("feedback-true"), yaml.localText("feedback-false"));
    }

    private static Question number(About about, YamlMap yaml) {
        var value = yaml.decimal("value");
        var tolerance = tolerance(yaml);
        var wrong = yaml.maps("wrong").stream()
                .map(other -> {
                    var read = new Question.WrongNumber(
                            other.decimal("value"), tolerance(other), other.localText("feedback"));
                    other.done();
                    if (read.value().subtract(value).abs().compareTo(tolerance) <= 0) {
                        other.problem("value", "This number counts as right.", "Give a number outside the tolerance.");
                    }
                    return read;
                })
                .toList();
        return new Question.NumberWithUnit(about, value, tolerance, yaml.localText("unit"), wrong);
    }

    private static BigDecimal tolerance(YamlMap yaml) {
        var tolerance = yaml.decimal("tolerance");
        if (tolerance.signum() < 0) {
            yaml.problem("tolerance", "The tolerance is below 0.", "Write 0 for an exact number.");
        }
        return tolerance;
    }

    private static Question order(About about, YamlMap yaml) {
        var seen = new HashSet<String>();
        var items = yaml.maps("items", 3, 7).stream()
                .map(item -> {
                    var read = new Question.Item(unique(item, seen), item.localText("text"));
                    item.done();
                    return read;
                })
                .toList();
        return new Question.Order(about, items);
    }

    /** The parts of a vignette take its tags, difficulty and passage where they name none of their own. */
    private Question vignette(About about, YamlMap yaml) {
        if (about.stimulus().isEmpty()) {
            yaml.missing("stimulus", "the case in both languages");
        }
        var seen = new HashSet<String>();
        var parts = yaml.maps("parts", 2, MOST_PARTS).stream()
                .map(part -> {
                    String id = unique(part, seen);
                    var type = part.choice("type", Type.class);
                    if (type == Type.VIGNETTE || type == Type.MARK_PASSAGE || type == Type.OPEN_ANSWER) {
                        part.problem(
                                "type",
                                "A part of a vignette cannot be of this type.",
                                "Make it a question of its own, with the same stimulus.");
                    }
                    var own = new About(
                            new QuestionId(valid(id)),
                            about.tags(),
                            about.difficulty(),
                            about.critical(),
                            false,
                            part.localText("stem"),
                            Optional.empty(),
                            part.localText("explanation"),
                            about.passage());
                    var read = question(type, own, part);
                    part.done();
                    return read;
                })
                .toList();
        return new Question.Vignette(about, parts);
    }

    private static String valid(String id) {
        return YamlMap.SLUG.matcher(id).matches() && id.length() <= 60 ? id : "broken";
    }

    static String unique(YamlMap yaml, HashSet<String> seen) {
        String id = yaml.slug("id");
        if (!id.isEmpty() && !seen.add(id)) {
            yaml.problem("id", "The id “" + id + "” stands twice in this question.", "Give each its own id.");
        }
        return id;
    }
}
