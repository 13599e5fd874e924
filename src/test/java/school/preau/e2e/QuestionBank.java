package school.preau.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The questions of a course with their keys, read from the repository: what a learner who knows everything carries in their head. */
final class QuestionBank {

    /** A wrong passage of a text and the kind of its error. */
    static final Pattern MARKED = Pattern.compile("\\[\\[(.+?)\\|([A-Z-]+)]]");

    private final List<Map<String, Object>> questions = new ArrayList<>();

    QuestionBank(String course) {
        try (var files = Files.list(Path.of("courses", course, "questions"))) {
            for (Path file : files.toList()) {
                questions.addAll(new Yaml().<List<Map<String, Object>>>load(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The question whose French stem is shown.
     *
     * @param text what is shown to be marked, for several may ask it in the same words; empty where nothing is
     */
    Map<String, Object> byStem(String shown, String text) {
        return questions.stream()
                .filter(question -> plain(french(question.get("stem"))).equals(plain(shown)))
                .filter(question -> text.isEmpty() || plain(unmarked(question)).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question of the course begins: " + shown));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> question, String key) {
        return (List<Map<String, Object>>) question.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    static String french(Object both) {
        return ((Map<String, String>) both).getOrDefault("fr", "");
    }

    private static String unmarked(Map<String, Object> question) {
        return MARKED.matcher(french(question.getOrDefault("text", Map.of()))).replaceAll("$1");
    }

    /** Words and digits only: Markdown, spaces and punctuation are shown in more than one way. */
    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
