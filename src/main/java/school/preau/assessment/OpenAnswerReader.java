package school.preau.assessment;

import java.util.HashSet;
import java.util.List;
import school.preau.platform.YamlMap;

/** Reads a question that trainers mark: how much one may write, who marks it, and its rubric. */
final class OpenAnswerReader {

    private static final int SHORTEST = 100;
    private static final int USUAL = 1_200;
    private static final int MOST_CRITERIA = 6;
    private static final int MOST_POINTS = 5;

    private final YamlMap yaml;

    OpenAnswerReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    Question read(About about) {
        if (about.critical()) {
            yaml.problem(
                    "critical",
                    "An open answer cannot be critical: hardly anybody is given every point of a rubric.",
                    "Ask for what must be right in a question of another type.");
        }
        if (about.review()) {
            yaml.problem(
                    "review",
                    "An open answer cannot be a card of the micro-review: nobody marks those.",
                    "Take “review” out.");
        }
        int longest = yaml.integer("longest", SHORTEST, Question.LONGEST_OPEN_ANSWER, USUAL);
        boolean two = yaml.integer("markers", 1, 2, 1) == 2;
        var seen = new HashSet<String>();
        List<Question.Criterion> rubric = yaml.maps("rubric", 1, MOST_CRITERIA).stream()
                .map(criterion -> {
                    var read = new Question.Criterion(
                            QuestionReader.unique(criterion, seen),
                            criterion.localText("text"),
                            criterion.integer("points", 1, MOST_POINTS));
                    criterion.done();
                    return read;
                })
                .toList();
        return new Question.OpenAnswer(about, longest, two, rubric);
    }
}
