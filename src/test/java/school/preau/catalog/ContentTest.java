package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.preau.catalog.lesson.LessonKind;

/** The courses and the programme in the repository are sound: what they say of themselves, their lessons, and each other. */
class ContentTest {

    @Test
    void every_course_and_the_programme_can_be_published() {
        var check = new ContentCheck(
                List.of(new LessonKind(), new AnyActivity("quiz"), new AnyActivity("exercise")), List.of());

        assertThat(check.all(Path.of(".")).stream()
                        .flatMap(folder -> folder.lines().stream()))
                .isEmpty();
    }
}
