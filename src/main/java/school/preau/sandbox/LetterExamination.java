package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.catalog.ContentSource;
import school.preau.sandbox.ExerciseDefinition.Requirement;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;
import school.preau.sandbox.grounding.Finding;
import school.preau.sandbox.grounding.LetterCheck;
import school.preau.sandbox.grounding.Wording;

/**
 * Letters against the record of a patient in a content folder and, where one is named, what its exercise asks of them: without a server, so
 * that a hospital may try the letter check on its own material.
 */
public final class LetterExamination {

    /** Letters can be examined, or why not. */
    public sealed interface Preparation {
        record Ready(LetterExamination examination) implements Preparation {}

        /** @param message what is wrong and how to mend it */
        record Refused(String message) implements Preparation {}
    }

    /** @param passage where in the letter, in code points; empty when something is missing */
    public record Found(String code, Severity severity, Optional<Passage> passage, Optional<String> evidence) {}

    /** @param french false: nothing was checked */
    public record Report(boolean french, List<Found> findings) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    private final LetterCheck check;
    private final List<Requirement> requirements;

    private LetterExamination(LetterCheck check, List<Requirement> requirements) {
        this.check = check;
        this.requirements = requirements;
    }

    /** @param exercise the folder name of a {@code write-and-check} exercise on that patient */
    public static Preparation of(ContentSource source, String patient, Optional<String> exercise) {
        var library = new ExerciseLibrary(new FoldersOnDisk(source));
        var pinned = library.currentPatients().apply(patient);
        if (pinned.isEmpty()) {
            return new Preparation.Refused("There is no readable patient “" + patient + "”: name a folder of "
                    + PatientSeed.PLACE + ", and see what ./preau check says of it.");
        }
        if (exercise.isEmpty()) {
            return ready(pinned.get(), List.of());
        }
        return written(source, library, exercise.get())
                .map(written -> ready(pinned.get(), written.requirements()))
                .orElseGet(() -> new Preparation.Refused("There is no exercise “" + exercise.get()
                        + "” in which a letter is written: name a folder of " + ExerciseSeed.PLACE
                        + " of the kind write-and-check."));
    }

    private static Preparation ready(PinnedPatient patient, List<Requirement> requirements) {
        return new Preparation.Ready(new LetterExamination(LetterCheck.of(patient.record()), requirements));
    }

    private static Optional<WriteAndCheck> written(ContentSource source, ExerciseLibrary library, String exercise) {
        return source.folders(ExerciseSeed.PLACE).stream()
                .filter(folder -> folder.name().equals(exercise))
                .map(folder -> ExerciseReader.read(folder, library.currentPatients()))
                .filter(ExerciseRead.Ok.class::isInstance)
                .map(read -> ((ExerciseRead.Ok) read).exercise())
                .filter(WriteAndCheck.class::isInstance)
                .map(WriteAndCheck.class::cast)
                .findFirst();
    }

    public Report examine(String letter) {
        var report = check.check(letter);
        if (!report.french()) {
            return new Report(false, List.of());
        }
        var findings = new ArrayList<Found>();
        for (Finding finding : report.findings()) {
            findings.add(new Found(finding.code().code(), finding.severity(), finding.passage(), finding.evidence()));
        }
        var wording = Wording.of(letter);
        for (Requirement requirement : requirements) {
            boolean said = findings.stream()
                    .anyMatch(found -> found.evidence().equals(Optional.of(requirement.evidence()))
                            && found.passage().isEmpty());
            if (!said && !wording.says(requirement.any(), requirement.all(), requirement.none())) {
                var code = requirement.severity() == Severity.MAJOR
                        ? ErrorCode.CRITICAL_OMISSION
                        : ErrorCode.MINOR_OMISSION;
                findings.add(new Found(
                        code.code(), requirement.severity(), Optional.empty(), Optional.of(requirement.evidence())));
            }
        }
        return new Report(true, findings);
    }
}
