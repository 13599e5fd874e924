package school.preau.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The recorded answers of an exercise with the errors put into them, read from the repository. */
final class RecordedAnswers {

    private final Path folder;

    RecordedAnswers(String exercise) {
        folder = Path.of("sandbox", "exercises", exercise);
    }

    Map<String, Object> exercise() {
        return new Yaml().load(read(folder.resolve("exercise.yaml")));
    }

    /** The seeded errors of the answer whose words are shown. */
    List<Map<String, Object>> errorsIn(String shown) {
        String beginning = QuestionBank.plain(shown).substring(0, 60);
        try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> QuestionBank.plain(body(file)).startsWith(beginning))
                    .findFirst()
                    .map(file -> errors(Path.of(file.toString().replace(".md", ".errors.yaml"))))
                    .orElseThrow(() -> new AssertionError("No recorded answer begins: " + beginning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> errorsOf(String answer) {
        return errors(folder.resolve("answers").resolve(answer + ".errors.yaml"));
    }

    /** The letter as somebody leaves it who saw every error. */
    String corrected(String answer) {
        String text = body(folder.resolve("answers").resolve(answer + ".md")).replace("**", "");
        for (var error : errorsOf(answer)) {
            String correction = String.valueOf(error.get("correction"));
            String wrong = String.valueOf(error.getOrDefault("quote", error.get("after")));
            text = text.replace(wrong, error.containsKey("quote") ? correction : wrong + " " + correction);
        }
        return text.strip();
    }

    private static List<Map<String, Object>> errors(Path sidecar) {
        List<Map<String, Object>> errors = Files.exists(sidecar) ? new Yaml().load(read(sidecar)) : null;
        return errors == null ? List.of() : errors;
    }

    private static String body(Path file) {
        return read(file).split("\n---\n", 2)[1];
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
