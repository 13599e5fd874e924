package school.preau;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import school.preau.catalog.ContentCheck;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.spi.ActivityKind;
import school.preau.catalog.spi.FolderCheck;
import school.preau.platform.ContentRefused;

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
            scanner.addIncludeFilter(new AssignableTypeFilter(ActivityKind.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(FolderCheck.class));
            scanner.scan(Preau.class.getPackageName());
            context.refresh();
            var check = new ContentCheck(
                    List.copyOf(context.getBeansOfType(ActivityKind.class).values()),
                    List.copyOf(context.getBeansOfType(FolderCheck.class).values()));
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
}
