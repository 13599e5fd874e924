package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.SampleCourse.BANK_FILE;
import static school.preau.assessment.SampleCourse.QUIZ_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problem;
import school.preau.platform.Problems;

class QuizKindTest {

    @Test
    void a_whole_course_is_read_with_one_question_of_each_type() {
        var quiz = SampleCourse.quiz();

        assertThat(quiz.bank())
                .extracting(question -> question.getClass().getSimpleName())
                .containsExactly(
                        "SingleChoice", "MultipleChoice", "TrueFalse", "NumberWithUnit", "Order", "MarkPassage");
        assertThat(quiz.length()).isEqualTo(6);
        assertThat(quiz.searchable()).containsExactly(quiz.title());
        assertThat(quiz.bank().getFirst().about().passage())
                .isEqualTo(new Passage("10-lecon", "seuils", new LocalText("Les seuils", "Limits")));
        assertThat(quiz.bank().getLast().about().passage().title()).isEqualTo(new LocalText("La leçon", "The lesson"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void the_quizzes_of_every_course_we_ship_are_whole(Path course) throws IOException {
        var problems = new Problems();
        var folder = ContentFolder.read(course);
        try (var files = Files.list(course.resolve("quizzes"))) {
            for (Path file : files.toList()) {
                String id = file.getFileName().toString().replace(".yaml", "");
                new QuizKind().read(new ActivityKind.Reading(folder, id, OptionalInt.empty(), problems));
            }
        }

        assertThat(problems.all()).isEmpty();
    }

    static Stream<Path> courses() throws IOException {
        try (var folders = Files.list(Path.of("courses"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("quizzes"))).toList().stream();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "right: true, feedback: {fr: Oui.     | feedback: {fr: Oui.            | 0 options are right",
                "id: quarante                         | id: trente-sept                | stands twice in this question",
                "id: vrai                             | id: dose                       | already used at",
                "answer: true                         | answer: perhaps                | neither true nor false",
                "tolerance: 0                         | tolerance: -1                  | below 0",
                "value: 12.5                          | value: 125                     | counts as right",
                "kinds: [L-LAT, N-DOSE                | kinds: [A-ALL, N-DOSE          | is not offered",
                "kinds: [L-LAT, N-DOSE                | kinds: [L-LAT, X-X             | not a code",
                "'[[droite|L-LAT]]'                   | droite                         | “errors” lists",
                "'[[droite|L-LAT]]'                   | '[[droite]]'                   | do not fit",
                "passage: 10-lecon#seuils             | passage: 10-lecon#elsewhere    | No lesson",
                "tags: [order]                        | tags: []                       | no tag",
                "difficulty: hard                     | difficulty: terrible           | not known here",
                "type: order                          | type: essay                    | not known here",
                "'en: Facts are re-read.}'            | '}'                            | English text is missing",
                "'shuffle: false'                     | 'shuffel: false'               | not known here",
            })
    void a_broken_question_is_reported_with_file_and_line(String from, String to, String message) {
        assertThat(BANK_FILE).contains(from.strip());

        var problems = SampleCourse.problems(
                QUIZ_FILE, BANK_FILE.replaceFirst(Pattern.quote(from.strip()), Matcher.quoteReplacement(to.strip())));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("questions/bank.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).contains(message.strip());
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void all_problems_are_found_at_once() {
        var problems = SampleCourse.problems(
                QUIZ_FILE.replace("pass-mark: 80", "pass-mark: 180"),
                BANK_FILE.replace("value: 125", "value: many").replace("answer: true", "answer: no"));

        assertThat(problems).hasSize(3).extracting(Problem::file).contains("quizzes/final.yaml", "questions/bank.yaml");
    }

    @Test
    void a_draw_must_find_what_it_takes() {
        var problems = SampleCourse.problems(
                QUIZ_FILE.replace("{tag: single, count: 1}", "{tag: single, count: 2}"), BANK_FILE);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("1 questions carry the tag “single”, but 2 are drawn.");
            assertThat(problem.file()).isEqualTo("quizzes/final.yaml");
        });
    }

    @Test
    void two_draws_may_not_need_the_same_question() {
        var problems = SampleCourse.problems(
                QUIZ_FILE.replace("{tag: multiple, count: 1}", "{tag: other, count: 1}"),
                BANK_FILE.replace("tags: [single]", "tags: [single, other]"));

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("want the same questions"));
    }

    @Test
    void a_version_changes_with_every_part_of_a_question_and_with_nothing_else() {
        var version = QuestionVersion.of(SampleCourse.quiz().bank().getFirst());

        assertThat(QuestionVersion.of(SampleCourse.quiz().bank().getFirst())).isEqualTo(version);
        for (String change : List.of("Bien avant.", "Well before.", "Le seuil usuel", "critical: true", "40 °C")) {
            var problems = new Problems();
            var folder = SampleCourse.folder(
                    QUIZ_FILE,
                    BANK_FILE.replace(change, change.equals("critical: true") ? "critical: false" : "Autre"));
            var read = new QuizKind().read(new ActivityKind.Reading(folder, "final", OptionalInt.empty(), problems));
            assertThat(read)
                    .isInstanceOfSatisfying(
                            ActivityKind.Read.Ok.class,
                            ok -> assertThat(QuestionVersion.of(
                                            ((Quiz) ok.content()).bank().getFirst()))
                                    .isNotEqualTo(version));
        }
    }
}
