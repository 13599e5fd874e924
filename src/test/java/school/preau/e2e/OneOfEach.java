package school.preau.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

/** The content of the repository, but the quiz of one course asks one question of each type. */
final class OneOfEach {

    static final String COURSE = "comprendre-ia-generative";

    private static final Yaml YAML = new Yaml();

    private OneOfEach() {}

    /** @return a folder to seed a school from */
    static Path content() {
        try {
            Path folder = Files.createTempDirectory("preau-content");
            for (String part : List.of("courses", "sandbox")) {
                FileSystemUtils.copyRecursively(Path.of(part), folder.resolve(part));
            }
            Path course = folder.resolve("courses").resolve(COURSE);
            int types = keepOneOfEach(course.resolve("questions"));
            Path quiz = course.resolve("quizzes/final.yaml");
            Map<String, Object> definition = YAML.load(Files.readString(quiz));
            definition.put("draw", List.of(Map.of("tag", "each", "count", types)));
            Files.writeString(quiz, YAML.dump(definition));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int keepOneOfEach(Path bank) throws IOException {
        var kept = new LinkedHashMap<String, Map<String, Object>>();
        try (Stream<Path> files = Files.list(bank)) {
            for (Path file : files.sorted().toList()) {
                for (var question : YAML.<List<Map<String, Object>>>load(Files.readString(file))) {
                    question.put("tags", List.of("each"));
                    kept.putIfAbsent(String.valueOf(question.get("type")), question);
                }
                Files.delete(file);
            }
        }
        Files.writeString(bank.resolve("each.yaml"), YAML.dump(List.copyOf(kept.values())));
        return kept.size();
    }
}
