package school.preau.assessment;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** The kind of activity {@code quiz}: reads {@code quizzes/<id>.yaml} with the course's bank of questions. */
@Component
public class QuizKind implements ActivityKind {

    /** Its key in the outline of a course. */
    public static final String KEY = "quiz";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Read read(Reading reading) {
        var problems = new Problems();
        String path = "quizzes/" + reading.id() + ".yaml";
        var bank = new BankReader(reading.course(), problems).read();
        var text = reading.course().text(path, problems);
        if (text.isEmpty() && !reading.course().has(path)) {
            problems.add(
                    path, 0, "The outline names this quiz, but there is no such file.", "Write it, or mend its id.");
        }
        var quiz = text.flatMap(content -> StrictYaml.map(path, content, problems))
                .map(yaml -> quiz(yaml, bank, problems.none()));
        // Two quizzes of a course read the same bank: each of its problems is said once.
        var known = reading.problems().all();
        problems.all().stream()
                .filter(problem -> !known.contains(problem))
                .forEach(problem ->
                        reading.problems().add(problem.file(), problem.line(), problem.message(), problem.remedy()));
        return quiz.isPresent() && problems.none() ? new Read.Ok(quiz.get().title(), quiz.get()) : new Read.Broken();
    }

    private static Quiz quiz(YamlMap yaml, List<Question> bank, boolean bankIsWhole) {
        var quiz = new Quiz(
                yaml.localText("title"),
                yaml.localText("introduction"),
                yaml.integer("pass-mark", 1, 100),
                yaml.integer("attempts", 1, 20),
                Duration.ofMinutes(yaml.integer("wait-minutes", 0, 7 * 24 * 60)),
                yaml.truth("certainty", false),
                yaml.map("time-limit").map(QuizKind::limit),
                yaml.maps("draw", 1, 60).stream().map(QuizKind::rule).toList(),
                bank);
        yaml.done();
        if (bankIsWhole) {
            checkDraws(yaml, quiz);
        }
        return quiz;
    }

    private static TimeLimit limit(YamlMap yaml) {
        var limit = new TimeLimit(
                Duration.ofMinutes(yaml.integer("minutes", 1, 24 * 60)),
                Duration.ofSeconds(yaml.integer("grace-seconds", 0, 600, 60)));
        yaml.done();
        return limit;
    }

    private static DrawRule rule(YamlMap yaml) {
        var rule = new DrawRule(yaml.string("tag"), yaml.integer("count", 1, 60));
        yaml.done();
        return rule;
    }

    private static void checkDraws(YamlMap yaml, Quiz quiz) {
        boolean each = true;
        for (DrawRule rule : quiz.draw()) {
            long found = quiz.bank().stream()
                    .filter(question -> question.about().tags().contains(rule.tag()))
                    .count();
            if (found < rule.count()) {
                each = false;
                yaml.problem(
                        "draw",
                        "%d questions carry the tag “%s”, but %d are drawn.".formatted(found, rule.tag(), rule.count()),
                        "Write more questions with this tag, or draw fewer.");
            }
        }
        if (each && !Drawing.canBeDrawn(quiz)) {
            yaml.problem(
                    "draw",
                    "Some draws want the same questions, so that not all can be filled.",
                    "Write more questions with these tags, or draw fewer: no question is drawn twice.");
        }
    }
}
