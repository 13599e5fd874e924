package school.preau.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.preau.platform.YamlMap;

/** Reads what only a <em>mark the passage</em> question has: a text with brackets in both languages, and its errors. */
final class PassageReader {

    /** The codes of the format page; what they mean stands there. */
    static final Set<String> CODES = Set.of(
            "F-FAB", "F-NEG", "F-CTX", "F-CAU", "O-CRIT", "O-MIN", "N-DOSE", "N-UNIT", "N-VAL", "N-DATE", "N-DUR",
            "L-LAT", "M-NAME", "M-STOP", "M-DUP", "A-ALL", "I-ID", "C-CODE", "S-STYLE", "P-PRIV", "J-INJ");

    private static final int MOST_ERRORS = 8;

    private final YamlMap yaml;

    PassageReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    Question read(About about) {
        var source = yaml.localText("text");
        var kinds = kinds();
        var seen = new HashSet<String>();
        var errors = yaml.maps("errors", 1, MOST_ERRORS).stream()
                .map(error -> {
                    var read = new Question.PassageError(
                            QuestionReader.unique(error, seen), error.string("kind"), error.localText("feedback"));
                    error.done();
                    return read;
                })
                .toList();
        var fr = text("French", source.fr(), errors);
        var en = text("English", source.en(), errors);
        for (var error : errors) {
            if (!kinds.contains(error.kind())) {
                yaml.problem(
                        "kinds", "The kind “" + error.kind() + "” of an error is not offered.", "Add it to “kinds”.");
            }
        }
        return new Question.MarkPassage(about, fr, en, kinds, errors);
    }

    private List<String> kinds() {
        var kinds = yaml.strings("kinds");
        if (kinds.size() < 4 || kinds.size() > 6 || new HashSet<>(kinds).size() < kinds.size()) {
            yaml.problem("kinds", "There should be 4 to 6 different kinds.", "Write “kinds: [N-DOSE, F-NEG, …]”.");
        }
        for (String kind : kinds) {
            if (!CODES.contains(kind)) {
                yaml.problem("kinds", "“" + kind + "” is not a code of an error.", "See “Error codes” of the format.");
            }
        }
        return kinds;
    }

    private MarkedText text(String language, String source, List<Question.PassageError> errors) {
        MarkedText text;
        try {
            text = MarkedText.parse(source);
        } catch (IllegalArgumentException e) {
            yaml.problem("text", e.getMessage() + " (" + language + ").", "Write wrong words as [[words|CODE]].");
            return new MarkedText(source, List.of(), List.of());
        }
        var kinds = errors.stream().map(Question.PassageError::kind).toList();
        if (!text.kinds().equals(kinds)) {
            yaml.problem(
                    "text",
                    "The " + language + " text marks " + text.kinds() + ", “errors” lists " + kinds + ".",
                    "List the errors in the order in which they appear in both languages.");
        }
        return text;
    }
}
