package school.preau.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.Requirement;

/** What the readers of the kinds of exercise share: the folder, the patient, lists with ids, quotes, requirements, documents. */
final class ExerciseParts {

    private final Optional<PinnedPatient> patient;
    private final Optional<PatientLines> lines;
    private final DraftReader drafts;
    private final DocumentReader documents;
    private final HashSet<String> files = new HashSet<>();

    ExerciseParts(ContentFolder folder, Optional<PinnedPatient> patient, Problems problems) {
        this.patient = patient;
        this.lines = patient.map(pinned -> PatientLines.of(pinned.record()));
        this.drafts = new DraftReader(
                folder, id -> lines.isPresent() && lines.get().find(id).isPresent(), problems);
        this.documents = new DocumentReader(folder, problems);
    }

    DraftReader drafts() {
        return drafts;
    }

    Optional<PatientRecord> record() {
        return patient.map(PinnedPatient::record);
    }

    /** The files that belong to what was read. */
    List<String> files() {
        files.addAll(drafts.files());
        return List.copyOf(files);
    }

    /** A document of the exercise's own, French with its gloss. */
    LocalText document(String id) {
        files.addAll(DocumentReader.files(id));
        return documents.text(id);
    }

    /** The answer a key names. */
    Optional<Draft> answer(YamlMap map, String key) {
        String id = map.slug(key);
        return id.isEmpty() ? Optional.empty() : drafts.draft(id);
    }

    /** A list of bounded length whose entries each have an id of their own. */
    <T> List<T> each(YamlMap yaml, String key, int atLeast, int atMost, BiFunction<String, YamlMap, T> reading) {
        var ids = new HashSet<String>();
        return yaml.maps(key, atLeast, atMost).stream()
                .map(map -> {
                    String id = map.slug("id");
                    if (!ids.add(id)) {
                        map.problem("id", "The id “" + id + "” stands twice.", "Give each an id of its own.");
                    }
                    T read = reading.apply(id, map);
                    map.done();
                    return read;
                })
                .toList();
    }

    /** The exact words under {@code quote}, the occurrence asked for. */
    static Passage quote(YamlMap map, String text) {
        String words = map.string("quote");
        int occurrence = map.integer("occurrence", 1, 50, 1);
        var places = Passage.all(text, words);
        if (places.size() >= occurrence) {
            return places.get(occurrence - 1);
        }
        map.problem(
                "quote",
                "The words “" + words + "” do not stand in the text"
                        + (occurrence > 1 ? " " + occurrence + " times." : "."),
                "Copy them exactly, spaces included.");
        return new Passage(0, 0);
    }

    /** @param evidence whether a line of the patient must prove it */
    Requirement requirement(String id, YamlMap map, boolean evidence) {
        var requirement = new Requirement(
                id,
                map.localText("says"),
                map.strings("any"),
                map.strings("all"),
                map.strings("none"),
                map.choice("severity", Severity.class),
                evidence ? map.slug("evidence") : "");
        if (requirement.any().isEmpty()
                && requirement.all().isEmpty()
                && requirement.none().isEmpty()) {
            map.problem("any", "Nothing tells whether it is met.", "Fill “any”, “all” or “none”.");
        }
        if (evidence
                && lines.isPresent()
                && lines.get().find(requirement.evidence()).isEmpty()) {
            map.problem(
                    "evidence",
                    "“" + requirement.evidence() + "” is no line of the patient.",
                    "Name the id of the line that proves it.");
        }
        return requirement;
    }

    /** How many of a list an attempt shows. */
    static int show(YamlMap yaml, int of) {
        int show = yaml.integer("show", 1, 12);
        if (show > of) {
            yaml.problem("show", "More are shown than there are.", "Show at most " + of + ".");
        }
        return show;
    }
}
