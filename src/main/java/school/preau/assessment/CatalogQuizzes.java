package school.preau.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.Activity;

/** The quizzes of published courses, current and older. */
@Component
class CatalogQuizzes implements QuizLibrary {

    private final CourseCatalog catalog;

    CatalogQuizzes(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Quiz quiz(CourseVersion course, String activity) {
        return catalog.course(course)
                .flatMap((Course version) -> version.activity(activity))
                .map(Activity::content)
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .orElseThrow(() -> new IllegalStateException(course + " has no quiz " + activity));
    }

    @Override
    public Optional<Quiz> current(CourseId course, String activity) {
        return catalog.course(course)
                .flatMap((Course version) -> version.activity(activity))
                .map(Activity::content)
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast);
    }
}
