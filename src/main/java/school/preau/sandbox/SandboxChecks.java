package school.preau.sandbox;

import java.util.List;
import school.preau.catalog.ContentSource;
import school.preau.catalog.spi.FolderCheck;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;

/** How patients and exercises are checked without a server. */
public final class SandboxChecks {

    private SandboxChecks() {}

    /** @param source the folder that holds {@code sandbox}: an exercise is read with its patient */
    public static List<FolderCheck> over(ContentSource source) {
        var library = new ExerciseLibrary(new FoldersOnDisk(source));
        return List.of(new Patients(), new Exercises(library));
    }

    private record Patients() implements FolderCheck {

        @Override
        public String place() {
            return PatientSeed.PLACE;
        }

        @Override
        public List<Problem> problems(ContentFolder folder) {
            return PatientReader.read(folder) instanceof PatientRead.Broken(var problems) ? problems : List.of();
        }
    }

    private record Exercises(ExerciseLibrary library) implements FolderCheck {

        @Override
        public String place() {
            return ExerciseSeed.PLACE;
        }

        @Override
        public List<Problem> problems(ContentFolder folder) {
            return ExerciseReader.read(folder, library.currentPatients()) instanceof ExerciseRead.Broken(var problems)
                    ? problems
                    : List.of();
        }
    }
}
