package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Takes a course from its first lesson to its end, in the order of its outline. */
final class CourseTaker {

    private final Visitor visitor;
    private final String course;

    CourseTaker(Visitor visitor, String course) {
        this.visitor = visitor;
        this.course = course;
    }

    void take() {
        for (Map<String, Object> activity : outline()) {
            String kind = activity.keySet().iterator().next();
            String id = String.valueOf(activity.get(kind));
            visitor.open("learn/" + course + "/" + id);
            switch (kind) {
                case "lesson" -> visitor.readLesson();
                case "quiz" -> {
                    assertThat(visitor.heading()).isVisible();
                    Browser.assertAccessible(visitor.page());
                    var quiz = new QuizTaker(visitor, course);
                    quiz.begin();
                    quiz.finish();
                }
                case "exercise" -> new ExerciseTaker(visitor, id).catchErrors();
                default -> throw new AssertionError("Unknown kind of activity: " + kind);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> outline() {
        try {
            return (List<Map<String, Object>>) new Yaml()
                    .<Map<String, Object>>load(Files.readString(Path.of("courses", course, "course.yaml")))
                    .getOrDefault("outline", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
