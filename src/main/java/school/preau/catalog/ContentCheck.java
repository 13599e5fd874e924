package school.preau.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.spi.ActivityKind;
import school.preau.catalog.spi.FolderCheck;
import school.preau.platform.ContentFolder;
import school.preau.platform.ContentRefused;
import school.preau.platform.Problem;

/** Checks content folders without a server, for authors: {@code ./preau check [PATH]}. */
public class ContentCheck {

    private final CourseReader courses;
    private final ProgrammeReader programmes = new ProgrammeReader();
    private final List<FolderCheck> others;

    /**
     * @param kinds every kind of activity
     * @param others how the folders of other places are checked
     */
    public ContentCheck(List<ActivityKind> kinds, List<FolderCheck> others) {
        this.courses = new CourseReader(kinds);
        this.others = List.copyOf(others);
    }

    /**
     * Checks everything under a root, and what courses and programme say of each other.
     *
     * @param root the folder that holds {@code courses} and {@code sandbox}
     * @return the folders with problems; empty when all can be published
     */
    public List<FolderProblems> all(Path root) {
        var source = new ContentSource(root);
        var found = new ArrayList<FolderProblems>();
        var folders = source.folders(CourseSeed.PLACE);
        var references = CourseReferences.of(folders, Set.of());
        folders.forEach(folder -> add(CourseSeed.PLACE, folder, courseProblems(folder, references), found));
        for (FolderCheck other : others) {
            source.folders(other.place()).forEach(folder -> add(other.place(), folder, other.problems(folder), found));
        }
        found.addAll(source.refused());
        return List.copyOf(found);
    }

    /**
     * Checks one folder; which kind it is, the place it lies in says. Outside every known place it is taken for a course.
     *
     * @throws ContentRefused when there is no such folder
     */
    public List<FolderProblems> one(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new ContentRefused("There is no folder " + path + ".");
        }
        var content = ContentFolder.read(folder);
        Path place = folder.getParent();
        var problems = others.stream()
                .filter(other -> place != null && place.endsWith(other.place()))
                .findFirst()
                .map(other -> other.problems(content))
                .orElseGet(() -> courseProblems(content, siblings(place, content)));
        var found = new ArrayList<FolderProblems>();
        add(place == null ? "" : place.getFileName().toString(), content, problems, found);
        return found;
    }

    /** One line a problem, as they are printed: {@code folder/file:line: message → remedy}. */
    public static List<String> lines(List<FolderProblems> found) {
        return found.stream().flatMap(folder -> folder.lines().stream()).toList();
    }

    private static CourseReferences siblings(@Nullable Path place, ContentFolder folder) {
        return place != null && place.endsWith(CourseSeed.PLACE) && place.getParent() != null
                ? CourseReferences.of(new ContentSource(place.getParent()).folders(CourseSeed.PLACE), Set.of())
                : CourseReferences.of(List.of(folder), Set.of());
    }

    private List<Problem> courseProblems(ContentFolder folder, CourseReferences references) {
        if (folder.name().equals(CourseCatalog.PROGRAMME)) {
            return switch (programmes.read(folder)) {
                case ProgrammeRead.Broken(var problems) -> problems;
                case ProgrammeRead.Ok(var programme) -> references.problems(folder, programme);
            };
        }
        return switch (courses.read(folder)) {
            case CourseRead.Broken(var problems) -> problems;
            case CourseRead.Ok(var course) -> references.problems(folder, course);
        };
    }

    private static void add(String place, ContentFolder folder, List<Problem> problems, List<FolderProblems> found) {
        if (!problems.isEmpty()) {
            found.add(new FolderProblems(place + "/" + folder.name(), problems));
        }
    }
}
