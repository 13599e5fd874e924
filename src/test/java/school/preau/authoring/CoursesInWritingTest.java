package school.preau.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.assessment.QuizFigures;
import school.preau.assessment.SampleCourse;
import school.preau.catalog.Change;
import school.preau.catalog.CourseFolder;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.PublishedVersion;
import school.preau.catalog.Seeded;
import school.preau.people.Acting;
import school.preau.people.Trainer;
import school.preau.platform.Database;
import school.preau.platform.Problem;

@ParameterizedClass
@EnumSource(Database.class)
class CoursesInWritingTest {

    private static final Trainer CLAIRE = Acting.trainer(TrainersRoom.CLAIRE);

    private final TrainersRoom room;

    CoursesInWritingTest(Database database) {
        room = new TrainersRoom(database.freshSource());
    }

    @Test
    void a_course_stands_with_its_newest_version_and_all_of_them_newest_first() {
        room.seeded.publish(
                new CourseFolder("avec").lesson(CourseFolder.BODY + "\nEncore une phrase.\n"), Change.Weight.MINOR);
        Seeded.noticing(room.catalog);

        assertThat(room.courses.courses(CLAIRE)).singleElement().satisfies(row -> {
            assertThat(row.course().id()).isEqualTo(SampleCourse.VERSION.course());
            assertThat(row.newest()).map(PublishedVersion::number).contains(2);
        });
        assertThat(room.courses.versions(SampleCourse.VERSION.course()))
                .extracting(PublishedVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void whether_a_quiz_was_passed_is_told_from_ten_attempts() {
        room.quizzes(9, 9);
        assertThat(room.courses.courses(CLAIRE).getFirst().quizzes())
                .containsExactly(new QuizFigures.QuizFigure(SampleCourse.QUIZ, 9, Optional.empty()));

        room.quizzes(10, 10);
        assertThat(room.courses.courses(CLAIRE).getFirst().quizzes())
                .singleElement()
                .satisfies(figure -> assertThat(figure.passed()).isPresent());
    }

    @Test
    void a_folder_that_cannot_be_published_is_named_with_every_problem() {
        var broken = new FolderProblems(
                "courses/casse",
                List.of(
                        new Problem("course.yaml", 3, "The title is missing.", "Write one in French."),
                        new Problem("lessons/10-a.fr.md", 7, "No such figure.", "Add it to media/.")));
        Seeded.broken(room.catalog, broken);

        assertThat(room.courses.problems()).containsExactly(broken);
    }
}
