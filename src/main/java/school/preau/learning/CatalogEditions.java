package school.preau.learning;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;

@Component
class CatalogEditions implements Editions {

    private final CourseCatalog catalog;

    CatalogEditions(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Course> current(CourseId course) {
        return catalog.course(course);
    }

    @Override
    public Optional<Course> of(CourseVersion version) {
        return catalog.course(version);
    }
}
