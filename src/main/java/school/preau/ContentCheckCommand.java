package school.preau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import school.preau.catalog.ContentCheck;
import school.preau.catalog.ContentSource;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.spi.ActivityKind;
import school.preau.catalog.spi.FolderCheck;
import school.preau.platform.ContentRefused;
import school.preau.sandbox.ExerciseKind;
import school.preau.sandbox.SandboxChecks;

/**
 * {@code ./preau check PATH}: reads a content folder, or a root that holds {@code courses} and {@code sandbox}, without a server or a database,
 * and prints every problem as {@code file:line: message → remedy}.
 */
final class ContentCheckCommand {

    private ContentCheckCommand() {}

    /** @return 0 when all can be published, 1 when there are problems, 2 when the folder cannot be read */
    static int run(List<String> arguments) {
        Path path = Path.of(arguments.isEmpty() ? "." : arguments.getFirst());
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addExcludeFilter(new AssignableTypeFilter(ExerciseKind.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(ActivityKind.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(FolderCheck.class));
            scanner.scan(Preau.class.getPackageName());
            context.refresh();
            // Exercises and patients are read from the same disk, not from what is published.
            var source = new ContentSource(root(path));
            var kinds =
                    new ArrayList<>(context.getBeansOfType(ActivityKind.class).values());
            kinds.add(ExerciseKind.over(source));
            var folders =
                    new ArrayList<>(context.getBeansOfType(FolderCheck.class).values());
            folders.addAll(SandboxChecks.over(source));
            var check = new ContentCheck(List.copyOf(kinds), List.copyOf(folders));
            boolean root = path.resolve("courses").toFile().isDirectory();
            List<FolderProblems> found = root ? check.all(path) : check.one(path);
            ContentCheck.lines(found).forEach(System.out::println);
            System.out.println(found.isEmpty() ? "Nothing to mend." : "Problems in " + found.size() + " folders.");
            return found.isEmpty() ? 0 : 1;
        } catch (ContentRefused refused) {
            System.err.println(refused.getMessage());
            return 2;
        }
    }

    /** The nearest folder, upwards, that holds {@code sandbox}; the path itself when there is none. */
    private static Path root(Path path) {
        for (Path folder = path.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (folder.resolve("sandbox").toFile().isDirectory()) {
                return folder;
            }
        }
        return path;
    }
}
