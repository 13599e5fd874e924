package school.preau.catalog.lesson;

import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** What the course declares and its lessons refer to. Problems of {@code course.yaml} are reported by its own reader. */
record Declarations(Set<String> sources, Set<String> words) {

    static Declarations of(ContentFolder course) {
        var ignored = new Problems();
        return course.text("course.yaml", ignored)
                .flatMap(text -> StrictYaml.map("course.yaml", text, ignored))
                .map(yaml -> new Declarations(ids(yaml, "sources"), ids(yaml, "glossary")))
                .orElse(new Declarations(Set.of(), Set.of()));
    }

    private static Set<String> ids(YamlMap yaml, String key) {
        return yaml.maps(key).stream()
                .flatMap(entry -> entry.optionalString("id").stream())
                .collect(Collectors.toSet());
    }
}
