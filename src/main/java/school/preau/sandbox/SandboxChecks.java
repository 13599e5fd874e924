package school.preau.sandbox;

import java.util.List;
import java.util.function.Function;
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
        return List.of(
                check(
                        PatientSeed.PLACE,
                        folder -> PatientReader.read(folder) instanceof PatientRead.Broken(var problems)
                                ? problems
                                : List.of()),
                check(
                        ExerciseSeed.PLACE,
                        folder -> ExerciseReader.read(folder, library.currentPatients())
                                        instanceof ExerciseRead.Broken(var problems)
                                ? problems
                                : List.of()),
                check(PromptSeed.PLACE, PromptReader::problems));
    }

    private static FolderCheck check(String place, Function<ContentFolder, List<Problem>> reading) {
        return new FolderCheck() {
            @Override
            public String place() {
                return place;
            }

            @Override
            public List<Problem> problems(ContentFolder folder) {
                return reading.apply(folder);
            }
        };
    }
}
