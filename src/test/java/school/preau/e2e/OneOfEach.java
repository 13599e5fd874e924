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

    /** No course of the repository asks for one: its certificate would wait for a trainer. */
    private static final String OPEN = """
            id: a-vous
            type: open-answer
            tags: [each]
            difficulty: medium
            longest: 400
            stem:
              fr: "Une collègue veut signer une lettre sans la relire. Que lui dites-vous ?"
              en: "A colleague wants to sign a letter without re-reading it. What do you tell her?"
            rubric:
              - {id: risque, points: 2, text: {fr: "Un risque est nommé.", en: "A risk is named."}}
              - {id: geste, points: 1, text: {fr: "Un geste est proposé.", en: "Something to do is proposed."}}
            explanation: {fr: "Le risque, puis un geste simple.", en: "The risk, then one simple act."}
            """;

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
        var open = YAML.<Map<String, Object>>load(OPEN);
        open.put("passage", kept.values().iterator().next().get("passage"));
        kept.put("open-answer", open);
        Files.writeString(bank.resolve("each.yaml"), YAML.dump(List.copyOf(kept.values())));
        return kept.size();
    }
}
