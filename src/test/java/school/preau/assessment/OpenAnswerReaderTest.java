package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.platform.LocalText;

class OpenAnswerReaderTest {

    private static final String QUIZ = SampleCourse.QUIZ_FILE.replaceAll("(?s)draw:.*", "draw: [{tag: t, count: 1}]\n");
    private static final String BANK = """
            - id: ouverte
              type: open-answer
              tags: [t]
              difficulty: hard
              stem: {fr: Que dire, en: What to say}
              rubric:
                - {id: risque, points: 2, text: {fr: Le risque, en: The risk}}
                - {id: geste, points: 3, text: {fr: Le geste, en: The act}}
              explanation: {fr: Le risque., en: The risk.}
              passage: 10-lecon
            """;

    @Test
    void an_open_answer_has_its_rubric_one_marker_and_twelve_hundred_signs_unless_it_says_otherwise() {
        var question =
                (Question.OpenAnswer) SampleCourse.quiz(QUIZ, BANK).bank().getFirst();

        assertThat(question.rubric())
                .isEqualTo(List.of(
                        new Question.Criterion("risque", new LocalText("Le risque", "The risk"), 2),
                        new Question.Criterion("geste", new LocalText("Le geste", "The act"), 3)));
        assertThat(question.points()).isEqualTo(5);
        assertThat(question.longest()).isEqualTo(1_200);
        assertThat(question.twoMarkers()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "difficulty: hard | 'difficulty: hard\n  critical: true' | cannot be critical",
                "difficulty: hard | 'difficulty: hard\n  review: true'   | cannot be a card",
                "difficulty: hard | 'difficulty: hard\n  markers: 3'     | from 1 to 2",
                "difficulty: hard | 'difficulty: hard\n  longest: 2001'  | from 100 to 2000",
                "points: 3        | points: 6                            | from 1 to 5",
                "id: geste        | id: risque                           | stands twice",
            })
    void a_broken_one_is_reported_with_file_line_and_a_way_to_mend_it(String from, String to, String message) {
        assertThat(BANK).contains(from);

        var problems = SampleCourse.problems(QUIZ, BANK.replace(from, to.replace("\\n", "\n")));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.file()).isEqualTo("questions/bank.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.remedy()).isNotBlank();
        });
    }
}
