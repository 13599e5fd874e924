package school.preau.assessment;

import java.util.List;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;

/**
 * The version of a question: the digest of its normalised definition, which is every part of it in a fixed order, each with its name and
 * length. Two questions with the same version ask the same and are graded the same.
 */
final class QuestionVersion {

    private final StringBuilder normal = new StringBuilder();

    private QuestionVersion() {}

    /** 64 hexadecimal digits. */
    static String of(Question question) {
        var version = new QuestionVersion();
        version.about(question.about());
        version.form(question);
        return ContentFolder.digest(version.normal.toString());
    }

    private void about(About about) {
        put("id", about.id().value());
        put("tags", String.join(",", about.tags()));
        put("difficulty", about.difficulty().name());
        put("critical", about.critical());
        put("review", about.review());
        put("stem", about.stem());
        about.stimulus().ifPresent(stimulus -> {
            put("stimulus", stimulus.text());
            put("material", stimulus.material().name());
        });
        put("explanation", about.explanation());
        put("passage", about.passage().lesson() + "#" + about.passage().anchor());
    }

    private void form(Question question) {
        switch (question) {
            case Question.SingleChoice(var about, var options, var shuffled) -> {
                put("type", "single-choice");
                options(options, shuffled);
            }
            case Question.MultipleChoice(var about, var options, var shuffled) -> {
                put("type", "multiple-choice");
                options(options, shuffled);
            }
            case Question.TrueFalse trueFalse -> {
                put("type", "true-false");
                put("answer", trueFalse.answer());
                put("feedback-true", trueFalse.feedbackTrue());
                put("feedback-false", trueFalse.feedbackFalse());
            }
            case Question.NumberWithUnit number -> {
                put("type", "number");
                put("value", number.value().stripTrailingZeros().toPlainString());
                put("tolerance", number.tolerance().stripTrailingZeros().toPlainString());
                put("unit", number.unit());
                for (var wrong : number.wrong()) {
                    put("wrong", wrong.value().stripTrailingZeros().toPlainString());
                    put("tolerance", wrong.tolerance().stripTrailingZeros().toPlainString());
                    put("feedback", wrong.feedback());
                }
            }
            case Question.Order(var about, var items) -> {
                put("type", "order");
                for (var item : items) {
                    put("item", item.id());
                    put("text", item.text());
                }
            }
            case Question.Match match -> {
                put("type", "match");
                assigning(match);
            }
            case Question.Categories categories -> {
                put("type", "categories");
                assigning(categories);
            }
            case Question.ShortText text -> {
                put("type", "short-text");
                wording(text.wording());
                for (var wrong : text.wrong()) {
                    put("wrong", wrong.text());
                    put("feedback", wrong.feedback());
                }
            }
            case Question.Gaps gaps -> {
                put("type", "gaps");
                put("text", gaps.text());
                gaps.gaps().forEach(this::gap);
            }
            case Question.OpenAnswer open -> {
                put("type", "open-answer");
                put("longest", Integer.toString(open.longest()));
                put("two-markers", open.twoMarkers());
                for (var criterion : open.rubric()) {
                    put("criterion", criterion.id());
                    put("text", criterion.text());
                    put("points", Integer.toString(criterion.points()));
                }
            }
            case Question.Vignette vignette -> {
                put("type", "vignette");
                for (var part : vignette.parts()) {
                    put("part", of(part));
                }
            }
            case Question.MarkPassage passage -> {
                put("type", "mark-passage");
                for (var text : List.of(passage.fr(), passage.en())) {
                    put("text", text.text());
                    put("spans", text.spans().toString());
                }
                put("kinds", String.join(",", passage.kinds()));
                for (var error : passage.errors()) {
                    put("error", error.id());
                    put("kind", error.kind());
                    put("feedback", error.feedback());
                }
            }
        }
    }

    private void options(List<Question.Option> options, boolean shuffled) {
        put("shuffle", shuffled);
        for (var option : options) {
            put("option", option.id());
            put("text", option.text());
            put("right", option.right());
            put("feedback", option.feedback());
        }
    }

    private void assigning(Question.Assigning question) {
        for (var target : question.targets()) {
            put("target", target.id());
            put("text", target.text());
        }
        for (var item : question.items()) {
            put("item", item.id());
            put("text", item.text());
            put("belongs", item.target());
            put("feedback", item.feedback());
        }
    }

    private void wording(Wording wording) {
        wording.accepted().forEach(text -> put("accepted", text));
        put("typos", wording.forgivesTypo());
    }

    private void gap(Question.Gap gap) {
        put("gap", gap.id());
        switch (gap) {
            case Question.ChosenGap chosen -> options(chosen.options(), false);
            case Question.WrittenGap written -> {
                wording(written.wording());
                put("feedback", written.feedback());
            }
        }
    }

    private void put(String name, LocalText text) {
        put(name + ".fr", text.fr());
        put(name + ".en", text.en());
    }

    private void put(String name, boolean value) {
        put(name, Boolean.toString(value));
    }

    private void put(String name, String value) {
        normal.append(name)
                .append(' ')
                .append(value.length())
                .append('\n')
                .append(value)
                .append('\n');
    }
}
