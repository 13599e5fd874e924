package school.preau.sandbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;
import school.preau.sandbox.Draft.Origin;
import school.preau.sandbox.Draft.SeededError;

/** Reads {@code answers/<id>.md} and the errors declared beside it, and finds their words in the text. */
final class DraftReader {

    private enum Written {
        WRITTEN_FOR_EXERCISE,
        MODEL
    }

    private final ContentFolder folder;
    private final Predicate<String> lineOfPatient;
    private final Problems problems;
    private final Map<String, Optional<Draft>> read = new HashMap<>();

    DraftReader(ContentFolder folder, Predicate<String> lineOfPatient, Problems problems) {
        this.folder = folder;
        this.lineOfPatient = lineOfPatient;
        this.problems = problems;
    }

    Optional<Draft> draft(String id) {
        if (!YamlMap.SLUG.matcher(id).matches()) {
            problems.add(
                    "exercise.yaml", 0, "“" + id + "” is not an id.", "Use lower-case letters, digits and hyphens.");
            return Optional.empty();
        }
        return read.computeIfAbsent(
                id,
                key -> MarkdownFile.read(folder, "answers/" + key + ".md", problems)
                        .map(file -> draft(key, file)));
    }

    /** The files of {@code answers/} that belong to a draft somebody asked for. */
    List<String> files() {
        return read.keySet().stream()
                .flatMap(id -> Stream.of("answers/" + id + ".md", errorsOf(id)))
                .toList();
    }

    private Draft draft(String id, MarkdownFile file) {
        var front = file.frontMatter();
        if (front.isEmpty()) {
            problems.add(file.path(), 1, "The front matter is missing.", "Begin with origin, date and reader.");
            return new Draft(
                    id,
                    new Origin.WrittenForExercise(),
                    LocalDate.EPOCH,
                    "none",
                    Optional.empty(),
                    file.body(),
                    List.of());
        }
        var map = front.get();
        var origin = origin(map);
        var draft = new Draft(
                id,
                origin,
                map.date("date"),
                map.string("reader"),
                map.optionalString("prompt"),
                file.body(),
                errors(id, file.body()));
        map.done();
        return draft;
    }

    private static Origin origin(YamlMap map) {
        return switch (map.choice("origin", Written.class)) {
            case WRITTEN_FOR_EXERCISE -> new Origin.WrittenForExercise();
            case MODEL -> new Origin.Model(map.string("model"));
        };
    }

    private List<SeededError> errors(String id, String text) {
        String path = errorsOf(id);
        if (!folder.has(path)) {
            return List.of();
        }
        var ids = new HashSet<String>();
        return folder.text(path, problems).map(yaml -> StrictYaml.list(path, yaml, problems)).orElse(List.of()).stream()
                .map(map -> error(map, text, ids))
                .toList();
    }

    private SeededError error(YamlMap map, String text, HashSet<String> ids) {
        String id = map.slug("id");
        if (!ids.add(id)) {
            map.problem("id", "The id “" + id + "” stands twice.", "Give each error an id of its own.");
        }
        var quote = map.optionalString("quote");
        var after = map.optionalString("after");
        if (quote.isPresent() == after.isPresent()) {
            map.problem(
                    "quote",
                    "One of “quote” and “after” is needed.",
                    "Quote the wrong words, or the words before what is missing.");
        }
        String words = quote.or(() -> after).orElse("");
        int occurrence = map.integer("occurrence", 1, 50, 1);
        var error = new SeededError(
                id,
                locate(map, text, words, occurrence),
                words,
                quote.isEmpty(),
                RecordParts.code(map, "code"),
                map.choice("severity", Severity.class),
                map.optionalString("correction").orElse(""),
                map.slug("evidence"),
                map.localText("explanation"));
        if (!error.evidence().isEmpty() && !lineOfPatient.test(error.evidence())) {
            map.problem(
                    "evidence",
                    "“" + error.evidence() + "” is no line of the patient.",
                    "Name the id of the line that proves it.");
        }
        map.done();
        return error;
    }

    private static Passage locate(YamlMap map, String text, String words, int occurrence) {
        int at = -1;
        for (int found = 0; found < occurrence && !words.isEmpty(); found++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                map.problem(
                        "quote",
                        "The words “" + words + "” do not stand in the text"
                                + (occurrence > 1 ? " " + occurrence + " times." : "."),
                        "Copy them exactly, spaces included.");
                return new Passage(0, 0);
            }
        }
        return at < 0 ? new Passage(0, 0) : Passage.ofIndices(text, at, at + words.length());
    }

    private static String errorsOf(String id) {
        return "answers/" + id + ".errors.yaml";
    }
}
