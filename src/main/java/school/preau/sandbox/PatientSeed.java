package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.preau.catalog.Change;
import school.preau.catalog.ContentSource;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.PublishedFolders;
import school.preau.catalog.SeedContent;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;

/** Publishes the fictional patients an installation brings. */
@Component
class PatientSeed implements SeedContent {

    static final String PLACE = "sandbox/patients";
    static final int ORDER = 10;

    private final PublishedFolders folders;

    PatientSeed(PublishedFolders folders) {
        this.folders = folders;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<FolderProblems> seed(ContentSource source) {
        var problems = new ArrayList<FolderProblems>();
        for (ContentFolder folder : source.folders(PLACE)) {
            switch (PatientReader.read(folder)) {
                case PatientRead.Ok ok ->
                    folders.publish(SandboxShelf.PATIENT, folder, Change.Weight.MAJOR, LocalText.EMPTY);
                case PatientRead.Broken(var found) ->
                    problems.add(new FolderProblems(PLACE + "/" + folder.name(), found));
            }
        }
        return problems;
    }
}
