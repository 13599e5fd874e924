package school.preau.authoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import school.preau.assessment.QuizFigures;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.PublishedFolders;
import school.preau.catalog.PublishedVersion;
import school.preau.people.Trainer;

/** What a trainer sees of the courses: which version is published, what is wrong with the folders, how the quizzes go. */
@Service
public class CoursesInWriting {

    private static final String COURSE = "course";

    private final CourseCatalog catalog;
    private final PublishedFolders folders;
    private final QuizFigures figures;

    CoursesInWriting(CourseCatalog catalog, PublishedFolders folders, QuizFigures figures) {
        this.catalog = catalog;
        this.folders = folders;
        this.figures = figures;
    }

    /**
     * A course with its newest version.
     *
     * @param quizzes figures without names; what could point at somebody is only there from ten attempts
     */
    public record CourseRow(Course course, Optional<PublishedVersion> newest, List<QuizFigures.QuizFigure> quizzes) {}

    public List<CourseRow> courses(Trainer me) {
        return catalog.snapshot().courses().stream()
                .map(course -> new CourseRow(
                        course, versions(course.id()).stream().findFirst(), figures.quizzes(me, course.id())))
                .toList();
    }

    /** The published versions of a course, newest first. */
    public List<PublishedVersion> versions(CourseId course) {
        return folders.versions(COURSE, course.value()).stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** Folders that could not be published when the school started, each with all its problems. */
    public List<FolderProblems> problems() {
        return catalog.problems();
    }
}
