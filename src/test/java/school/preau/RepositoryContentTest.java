package school.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.preau.assessment.QuizKind;
import school.preau.catalog.ContentCheck;
import school.preau.catalog.ContentSource;
import school.preau.catalog.lesson.LessonKind;
import school.preau.sandbox.ExerciseKind;
import school.preau.sandbox.SandboxChecks;

/** Everything the repository brings, with every kind of activity as it is: what {@code ./preau check .} reads. */
class RepositoryContentTest {

    @Test
    void courses_patients_and_exercises_have_nothing_to_mend() {
        var source = new ContentSource(Path.of("."));
        var check = new ContentCheck(
                List.of(new LessonKind(), new QuizKind(), ExerciseKind.over(source)), SandboxChecks.over(source));

        assertThat(ContentCheck.lines(check.all(Path.of(".")))).isEmpty();
    }
}
