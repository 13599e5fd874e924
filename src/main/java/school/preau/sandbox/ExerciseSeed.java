package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.preau.catalog.Change;
import school.preau.catalog.ContentSource;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.PublishedFolders;
import school.preau.catalog.SeedContent;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;

/** Publishes the exercises an installation brings, each pinning the newest version of its patient. */
@Component
class ExerciseSeed implements SeedContent {

    static final String PLACE = "sandbox/exercises";
    static final int ORDER = PatientSeed.ORDER + 10;

    private final PublishedFolders folders;
    private final ExerciseLibrary library;

    ExerciseSeed(PublishedFolders folders, ExerciseLibrary library) {
        this.folders = folders;
        this.library = library;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<FolderProblems> seed(ContentSource source) {
        var problems = new ArrayList<FolderProblems>();
        for (ContentFolder folder : source.folders(PLACE)) {
            switch (ExerciseReader.read(folder, library.currentPatients())) {
                case ExerciseRead.Ok(ExerciseDefinition exercise) ->
                    folders.publish(
                            SandboxShelf.EXERCISE, folder, pins(exercise), Change.Weight.MAJOR, LocalText.EMPTY);
                case ExerciseRead.Broken(var found) ->
                    problems.add(new FolderProblems(PLACE + "/" + folder.name(), found));
            }
        }
        return problems;
    }

    private static Map<String, Integer> pins(ExerciseDefinition exercise) {
        return exercise.frame()
                .patient()
                .map(patient -> Map.of(patient.patient(), patient.number()))
                .orElse(Map.of());
    }
}
