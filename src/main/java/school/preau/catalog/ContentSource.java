package school.preau.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import school.preau.platform.ContentFolder;
import school.preau.platform.ContentRefused;
import school.preau.platform.Problem;

/** Where the content of a new install lies: a folder on disk, or the application itself when the disk has none. */
public final class ContentSource {

    private final Path root;
    private final List<FolderProblems> refused = new ArrayList<>();

    /** @param root the folder that may hold {@code courses} and {@code sandbox} */
    public ContentSource(Path root) {
        this.root = root;
    }

    /** The folders directly under a place such as {@code sandbox/patients}, by name. One that may not be read is left out. */
    public List<ContentFolder> folders(String place) {
        Path onDisk = root.resolve(place);
        try {
            return Files.isDirectory(onDisk) ? fromDisk(place, onDisk) : fromApplication(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders that were too large or damaged so far. */
    public List<FolderProblems> refused() {
        return List.copyOf(refused);
    }

    private List<ContentFolder> fromDisk(String place, Path onDisk) throws IOException {
        var folders = new ArrayList<ContentFolder>();
        try (var paths = Files.list(onDisk)) {
            for (Path path : paths.filter(Files::isDirectory).sorted().toList()) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".")) {
                    try {
                        folders.add(ContentFolder.read(path));
                    } catch (ContentRefused e) {
                        refused.add(new FolderProblems(
                                place + "/" + name,
                                List.of(new Problem(name, 0, e.getMessage() + "", "Make the folder smaller."))));
                    }
                }
            }
        }
        return folders;
    }

    private static List<ContentFolder> fromApplication(String place) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var root = resolver.getResource("classpath:" + place + "/");
        if (!root.exists()) {
            return List.of();
        }
        String prefix = root.getURL().toString();
        var byFolder = new TreeMap<String, SortedMap<String, byte[]>>();
        for (var resource : resolver.getResources("classpath:" + place + "/**/*")) {
            String address = resource.getURL().toString();
            String relative = address.startsWith(prefix) ? address.substring(prefix.length()) : "";
            int slash = relative.indexOf('/');
            if (slash > 0 && !relative.endsWith("/") && resource.isReadable()) {
                byFolder.computeIfAbsent(relative.substring(0, slash), name -> new TreeMap<>())
                        .put(relative.substring(slash + 1), resource.getContentAsByteArray());
            }
        }
        return byFolder.entrySet().stream()
                .map(folder -> ContentFolder.of(folder.getKey(), folder.getValue()))
                .toList();
    }
}
