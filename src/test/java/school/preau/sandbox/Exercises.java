package school.preau.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import school.preau.platform.ContentFolder;
import school.preau.sandbox.ExerciseDefinition.AskTwice;
import school.preau.sandbox.ExerciseDefinition.CatchTheError;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;

/** The exercises of the repository, for tests. */
final class Exercises {

    static final Function<String, Optional<PinnedPatient>> PATIENTS = name -> Optional.of(name)
            .filter(known -> known.startsWith("fictif-"))
            .map(known -> PatientReader.read(Patients.folder(known)))
            .filter(PatientRead.Ok.class::isInstance)
            .map(read -> new PinnedPatient(new PatientVersion(name, 1), ((PatientRead.Ok) read).patient()));

    static final CatchTheError DEUX_BROUILLONS = (CatchTheError) read("deux-brouillons");
    static final AskTwice DEUX_FOIS = (AskTwice) read("deux-fois-la-meme-question");
    static final WriteAndCheck ECRIRE_LA_LETTRE = (WriteAndCheck) read("ecrire-la-lettre");

    private Exercises() {}

    static ContentFolder folder(String exercise) {
        return ContentFolder.read(Path.of("sandbox/exercises", exercise));
    }

    static ExerciseDefinition read(String exercise) {
        return switch (ExerciseReader.read(folder(exercise), PATIENTS)) {
            case ExerciseRead.Ok(ExerciseDefinition definition) -> definition;
            case ExerciseRead.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
