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

/** Publishes the prompts an installation brings. */
@Component
class PromptSeed implements SeedContent {

    static final String PLACE = "sandbox/prompts";

    private final PublishedFolders folders;

    PromptSeed(PublishedFolders folders) {
        this.folders = folders;
    }

    @Override
    public int order() {
        return PatientSeed.ORDER;
    }

    @Override
    public List<FolderProblems> seed(ContentSource source) {
        var problems = new ArrayList<FolderProblems>();
        for (ContentFolder folder : source.folders(PLACE)) {
            switch (PromptReader.read(folder)) {
                case PromptRead.Ok ok ->
                    folders.publish(SandboxShelf.PROMPT, folder, Change.Weight.MINOR, LocalText.EMPTY);
                case PromptRead.Broken(var found) ->
                    problems.add(new FolderProblems(PLACE + "/" + folder.name(), found));
            }
        }
        return problems;
    }
}
