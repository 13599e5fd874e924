package school.preau.sandbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import school.preau.catalog.PublishedFolders;
import school.preau.platform.Language;

/** The prompts one may start from, in their newest versions. */
@Service
public class PromptLibrary {

    private final PublishedFolders folders;
    /** Versions never change; only the newest of each is kept. */
    private final Map<String, PublishedPrompt> read = new ConcurrentHashMap<>();

    PromptLibrary(PublishedFolders folders) {
        this.folders = folders;
    }

    /** All prompts: those for one of these professions first, then by title. */
    public List<PublishedPrompt> prompts(Collection<String> professions, Language language) {
        return folders.current(SandboxShelf.PROMPT).entrySet().stream()
                .flatMap(entry -> find(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing((PublishedPrompt each) -> !suits(each, professions))
                        .thenComparing(each -> each.prompt().title().in(language)))
                .toList();
    }

    /** Whether it was written for one of these professions. */
    public static boolean suits(PublishedPrompt prompt, Collection<String> professions) {
        var meant = prompt.prompt().professions();
        return meant.isEmpty() || meant.stream().anyMatch(professions::contains);
    }

    private Optional<PublishedPrompt> find(String id, int version) {
        var known = read.get(id);
        if (known != null && known.version() == version) {
            return Optional.of(known);
        }
        var found = folders.read(SandboxShelf.PROMPT, id, version)
                .map(PromptReader::read)
                .flatMap(result -> result instanceof PromptRead.Ok(LibraryPrompt prompt)
                        ? Optional.of(new PublishedPrompt(prompt, version))
                        : Optional.empty());
        found.ifPresent(prompt -> read.put(id, prompt));
        return found;
    }
}
