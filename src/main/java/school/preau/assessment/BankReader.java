package school.preau.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** Reads all {@code questions/*.yaml} of a course. */
final class BankReader {

    private final ContentFolder course;
    private final Problems problems;

    BankReader(ContentFolder course, Problems problems) {
        this.course = course;
        this.problems = problems;
    }

    List<Question> read() {
        var reader = new QuestionReader(new Lessons(course), problems);
        var questions = new ArrayList<Question>();
        Map<String, String> places = new LinkedHashMap<>();
        for (String path : course.paths()) {
            if (!path.startsWith("questions/") || !path.endsWith(".yaml")) {
                continue;
            }
            String text = course.text(path, problems).orElse("");
            for (YamlMap yaml : StrictYaml.list(path, text, problems)) {
                var read = reader.read(yaml);
                read.ifPresent(question -> {
                    String id = question.id().value();
                    String before = places.putIfAbsent(id, path + ":" + yaml.line());
                    if (before == null) {
                        questions.add(question);
                    } else {
                        yaml.problem(
                                "id",
                                "The question id “" + id + "” is already used at " + before + ".",
                                "Give this question an id of its own.");
                    }
                });
            }
        }
        return questions;
    }
}
