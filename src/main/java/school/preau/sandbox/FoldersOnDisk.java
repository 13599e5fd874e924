package school.preau.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.preau.catalog.ContentSource;
import school.preau.platform.ContentFolder;

/** The folders of an author's disk, each counted as its only version. */
final class FoldersOnDisk implements SandboxShelf {

    private final Map<String, Map<String, ContentFolder>> folders;

    FoldersOnDisk(ContentSource source) {
        folders = Map.of(PATIENT, byName(source, PatientSeed.PLACE), EXERCISE, byName(source, ExerciseSeed.PLACE));
    }

    private static Map<String, ContentFolder> byName(ContentSource source, String place) {
        return source.folders(place).stream().collect(Collectors.toMap(ContentFolder::name, Function.identity()));
    }

    @Override
    public Map<String, Integer> current(String kind) {
        return of(kind).keySet().stream().collect(Collectors.toMap(Function.identity(), name -> 1));
    }

    @Override
    public int current(String kind, String name) {
        return of(kind).containsKey(name) ? 1 : 0;
    }

    @Override
    public Optional<ContentFolder> read(String kind, String name, int number) {
        return Optional.ofNullable(of(kind).get(name));
    }

    @Override
    public Map<String, Integer> pins(String exercise, int number) {
        return current(PATIENT);
    }

    private Map<String, ContentFolder> of(String kind) {
        return folders.getOrDefault(kind, Map.of());
    }
}
