package school.preau.catalog.lesson;

import java.util.ArrayList;
import java.util.Optional;
import school.preau.catalog.LessonBlock;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** Reads a self-check: a question with options, one of them right, each with its feedback. */
final class SelfCheck {

    private SelfCheck() {}

    /** @param line of the fence that opens it */
    static Optional<LessonBlock.Check> read(String file, String yaml, int line, int index, Problems problems) {
        return StrictYaml.map(file, yaml, line, problems).map(check -> {
            String id = check.slug("id");
            String question = check.string("question");
            var options = new ArrayList<LessonBlock.Check.Option>();
            for (YamlMap option : check.maps("options", 2, 6)) {
                options.add(new LessonBlock.Check.Option(
                        option.string("text"), option.truth("right", false), option.string("feedback")));
                option.done();
            }
            if (options.stream().filter(LessonBlock.Check.Option::right).count() != 1) {
                check.problem("options", "Not exactly one option is right.", "Mark one with “right: true”.");
            }
            check.done();
            return new LessonBlock.Check(index, id, question, options);
        });
    }
}
