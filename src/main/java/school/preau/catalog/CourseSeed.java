package school.preau.catalog;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.preau.people.People;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problem;

/** Publishes the courses and the programme an installation brings. */
@Component
class CourseSeed implements SeedContent {

    static final String PLACE = "courses";

    private final CourseReader courses;
    private final ProgrammeReader programmes;
    private final PublishedFolders folders;
    private final People people;
    private final Announcing announcing;

    CourseSeed(
            CourseReader courses,
            ProgrammeReader programmes,
            PublishedFolders folders,
            People people,
            Announcing announcing) {
        this.courses = courses;
        this.programmes = programmes;
        this.folders = folders;
        this.people = people;
        this.announcing = announcing;
    }

    @Override
    public int order() {
        return COURSES;
    }

    @Override
    public List<FolderProblems> seed(ContentSource source) {
        var problems = new ArrayList<FolderProblems>();
        var all = source.folders(PLACE);
        var references =
                CourseReferences.of(all, folders.current(CourseCatalog.COURSE).keySet());
        for (ContentFolder folder : all) {
            List<Problem> found = folder.name().equals(CourseCatalog.PROGRAMME)
                    ? seedProgramme(folder, references)
                    : seedCourse(folder, references);
            if (!found.isEmpty()) {
                problems.add(new FolderProblems(PLACE + "/" + folder.name(), found));
            }
        }
        return problems;
    }

    private List<Problem> seedCourse(ContentFolder folder, CourseReferences references) {
        return switch (courses.read(folder)) {
            case CourseRead.Broken(var problems) -> problems;
            case CourseRead.Ok(var course) -> {
                var problems = references.problems(folder, course);
                if (problems.isEmpty()) {
                    var change = course.history().getFirst();
                    announcing.inOneTransaction(() -> {
                        int before = folders.current(CourseCatalog.COURSE, folder.name());
                        int number = folders.publish(
                                CourseCatalog.COURSE,
                                folder,
                                courses.currentPins(course),
                                change.weight(),
                                change.note());
                        return number > before
                                ? new CoursePublished(new CourseVersion(course.id(), number), change.weight())
                                : null;
                    });
                }
                yield problems;
            }
        };
    }

    private List<Problem> seedProgramme(ContentFolder folder, CourseReferences references) {
        return switch (programmes.read(folder)) {
            case ProgrammeRead.Broken(var problems) -> problems;
            case ProgrammeRead.Ok(var programme) -> {
                var problems = references.problems(folder, programme);
                if (problems.isEmpty()) {
                    announcing.inOneTransaction(() -> {
                        int before = folders.current(CourseCatalog.PROGRAMME, CourseCatalog.PROGRAMME);
                        int number =
                                folders.publish(CourseCatalog.PROGRAMME, folder, Change.Weight.MAJOR, LocalText.EMPTY);
                        boolean current = number == folders.current(CourseCatalog.PROGRAMME, CourseCatalog.PROGRAMME);
                        if (current && !people.professions().equals(programme.professions())) {
                            people.setProfessions(programme.professions());
                        }
                        return number > before ? new ProgrammePublished(number) : null;
                    });
                }
                yield problems;
            }
        };
    }
}
