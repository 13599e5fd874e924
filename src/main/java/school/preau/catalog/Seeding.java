package school.preau.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.preau.platform.Settings;

/** At each start, publishes what the installation brings and the database does not hold yet: a new install, or an upgrade. */
@Component
@Order(-100)
class Seeding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final Settings settings;
    private final List<SeedContent> contents;
    private final CourseCatalog catalog;

    Seeding(Settings settings, List<SeedContent> contents, CourseCatalog catalog) {
        this.settings = settings;
        this.contents = contents;
        this.catalog = catalog;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var source = new ContentSource(settings.content());
        var problems = new ArrayList<FolderProblems>();
        contents.stream()
                .sorted(Comparator.comparingInt(SeedContent::order))
                .forEach(content -> problems.addAll(content.seed(source)));
        problems.addAll(source.refused());
        catalog.keepProblems(problems);
        catalog.refresh();
        if (!problems.isEmpty()) {
            LOG.warn(
                    "Content that was left out until it is mended:\n{}",
                    problems.stream().flatMap(folder -> folder.lines().stream()).collect(Collectors.joining("\n")));
        }
    }
}
