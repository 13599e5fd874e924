package school.preau.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;
import school.preau.sandbox.PatientRecord.Document;
import school.preau.sandbox.PatientRecord.DocumentKind;
import school.preau.sandbox.PatientRecord.Medications;
import school.preau.sandbox.PatientRecord.Provenance;

/** Reads the folder of a patient strictly: every problem at once, each with its file, its line and a way to mend it. */
public final class PatientReader {

    static final String FILE = "patient.yaml";

    private final ContentFolder folder;
    private final Problems problems = new Problems();

    private PatientReader(ContentFolder folder) {
        this.folder = folder;
    }

    public static PatientRead read(ContentFolder folder) {
        return new PatientReader(folder).read();
    }

    private PatientRead read() {
        if (!folder.has(FILE)) {
            problems.add(FILE, 0, "The file is missing.", "Add it: a patient begins with it.");
        }
        var patient = folder.text(FILE, problems)
                .flatMap(text -> StrictYaml.map(FILE, text, problems))
                .map(this::patient);
        patient.ifPresent(record -> {
            unknownFiles(record);
            new PatientConsistency(record, problems).check();
        });
        return patient.isPresent() && problems.none()
                ? new PatientRead.Ok(patient.get())
                : new PatientRead.Broken(problems.all());
    }

    private PatientRecord patient(YamlMap yaml) {
        var who = new IdentityParts(yaml);
        var lines = new RecordParts(yaml, problems);
        String reviewer = yaml.string("reviewer");
        var record = new PatientRecord(
                folder.name(),
                yaml.localText("title"),
                yaml.integer("level", 1, 3),
                reviewer,
                who.identity(),
                who.generalPractitioner(),
                who.contacts(),
                who.stay(),
                yaml.localText("reason"),
                lines.conditions(),
                lines.allergies(),
                medications(yaml),
                lines.results(),
                lines.acts(),
                lines.devices(),
                lines.events(),
                lines.pending(),
                lines.followUp(),
                lines.mustMention(),
                documents(yaml),
                provenance(yaml));
        yaml.done();
        return record;
    }

    private Medications medications(YamlMap yaml) {
        var map = yaml.map("medications");
        if (map.isEmpty()) {
            yaml.missing("medications", "admission, stopped, discharge and given");
            return new Medications(List.of(), List.of(), List.of(), List.of());
        }
        var parts = new MedicationParts();
        var medications = new Medications(
                parts.admission(map.get()),
                parts.stopped(map.get()),
                parts.discharge(map.get()),
                parts.given(map.get()));
        map.get().done();
        return medications;
    }

    private List<Document> documents(YamlMap yaml) {
        var texts = new DocumentReader(folder, problems);
        return yaml.maps("documents").stream()
                .map(map -> {
                    String id = map.slug("id");
                    var document = new Document(
                            id,
                            map.localText("title"),
                            map.date("on"),
                            map.string("author"),
                            map.choice("kind", DocumentKind.class),
                            texts.text(id));
                    map.done();
                    return document;
                })
                .toList();
    }

    private static Provenance provenance(YamlMap yaml) {
        var map = yaml.map("provenance");
        if (map.isEmpty()) {
            yaml.missing("provenance", "authors, written and statement");
            return new Provenance(List.of(), LocalDate.EPOCH, LocalText.EMPTY);
        }
        var provenance = new Provenance(
                map.get().strings("authors"),
                map.get().date("written"),
                map.get().localText("statement"));
        if (provenance.authors().isEmpty()) {
            map.get().missing("authors", "those who wrote it");
        }
        map.get().done();
        return provenance;
    }

    private void unknownFiles(PatientRecord record) {
        Set<String> known = new TreeSet<>(Set.of(FILE));
        for (Document document : record.documents()) {
            known.addAll(DocumentReader.files(document.id()));
        }
        for (String path : folder.paths()) {
            if (!known.contains(path)) {
                problems.add(path, 0, "No document of patient.yaml has this file.", "Declare it or take it out.");
            }
        }
    }
}
