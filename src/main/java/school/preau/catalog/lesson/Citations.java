package school.preau.catalog.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import school.preau.platform.Problems;

/** Whether every citation of a lesson says what its source says, and names a source the course declares. */
class Citations {

    private static final Pattern DEFINITION = Pattern.compile("^\\[\\^([^\\]]+)]:");
    private static final Pattern CITATION = Pattern.compile("\\[\\^([^\\]]+)]");

    private final LessonFile file;
    private final List<String> lines;
    private final Declarations declared;
    private final Problems problems;
    private final Map<String, Integer> definitions = new HashMap<>();
    private final Map<String, Integer> citations = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    Citations(LessonFile file, List<String> lines, Declarations declared, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.declared = declared;
        this.problems = problems;
    }

    void check() {
        collect();
        citations.forEach((id, line) -> {
            if (!definitions.containsKey(id)) {
                problems.add(
                        file.path(),
                        line,
                        "“[^" + id + "]” is cited, but the lesson does not say what it says.",
                        "Add a line “[^" + id + "]: …” at the end.");
            }
            declared(id, line);
        });
        definitions.forEach((id, line) -> {
            if (!citations.containsKey(id)) {
                problems.add(
                        file.path(), line, "“[^" + id + "]” is never cited in this lesson.", "Cite it, or remove it.");
            }
            declared(id, line);
        });
    }

    private void collect() {
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                fenced = !fenced;
            }
            if (fenced) {
                continue;
            }
            int number = file.bodyOffset() + i + 1;
            var definition = DEFINITION.matcher(line);
            int from = 0;
            if (definition.find()) {
                if (definitions.put(definition.group(1), number) != null) {
                    problems.add(file.path(), number, "This source is explained twice.", "Keep one of the two lines.");
                }
                from = definition.end();
            }
            var citation = CITATION.matcher(line);
            while (citation.find(from)) {
                citations.putIfAbsent(citation.group(1), number);
                from = citation.end();
            }
        }
    }

    private void declared(String id, int line) {
        if (!declared.sources().contains(id) && reported.add(id)) {
            problems.add(
                    file.path(),
                    line,
                    "The course declares no source “" + id + "”.",
                    "Add it to the sources of course.yaml.");
        }
    }
}
