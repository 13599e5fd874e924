package school.preau.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** The questions of a course in writing, as its folder holds them. */
public final class QuestionBank {

    /** What the problems of questions that lie in no file yet are said of. */
    private static final String NEW_FILE = "questions";

    private QuestionBank() {}

    /** @param problems of what was left out */
    public record Read(List<Question> questions, List<Problem> problems) {
        public Read {
            questions = List.copyOf(questions);
            problems = List.copyOf(problems);
        }
    }

    public static Read read(ContentFolder course) {
        var problems = new Problems();
        var questions = new BankReader(course, problems).read();
        return new Read(questions, problems.all());
    }

    /** Every id that stands in the course's files, of questions with problems too. */
    public static Set<String> ids(ContentFolder course) {
        var ids = new LinkedHashSet<String>();
        for (String path : course.paths()) {
            if (path.startsWith("questions/") && path.endsWith(".yaml")) {
                var unheard = new Problems();
                String text = course.text(path, unheard).orElse("");
                StrictYaml.list(path, text, unheard).forEach(question -> ids.add(question.string("id")));
            }
        }
        return ids;
    }

    /** What keeps questions of a text in the content format from being read, among the lessons of a course. */
    public static List<Problem> problems(String yaml, ContentFolder course) {
        var problems = new Problems();
        var reader = new QuestionReader(new Lessons(course), problems);
        for (YamlMap question : StrictYaml.list(NEW_FILE, yaml, problems)) {
            reader.read(question);
        }
        return problems.all();
    }
}
