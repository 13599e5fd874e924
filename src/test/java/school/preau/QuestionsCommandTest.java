package school.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.assessment.Question;
import school.preau.assessment.QuestionBank;
import school.preau.assessment.exchange.ExchangeFormat;
import school.preau.platform.ContentFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class QuestionsCommandTest {

    private static final Path COURSE =
            Path.of("courses/avec-verifier-avant-de-signer").toAbsolutePath();
    private static final String FOREIGN = "::Fièvre:: À partir de combien ? {~37 °C =38 °C ~39 °C}\n";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void a_course_with_lessons_and_no_questions() throws IOException {
        Files.createDirectories(directory.resolve("course/lessons"));
        Files.copy(COURSE.resolve("course.yaml"), directory.resolve("course/course.yaml"));
        try (var lessons = Files.list(COURSE.resolve("lessons"))) {
            for (Path lesson : lessons.toList()) {
                Files.copy(lesson, directory.resolve("course/lessons").resolve(lesson.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void a_real_course_goes_out_and_comes_back_without_a_problem(ExchangeFormat format) {
        assertThat(run("export", COURSE.toString(), "bank.out", "--format", format.word()))
                .isZero();
        out.reset();

        assertThat(run("import", "bank.out", "--into", "course")).isZero();

        var back = QuestionBank.read(ContentFolder.read(directory.resolve("course")));
        assertThat(back.problems()).isEmpty();
        var real = QuestionBank.read(ContentFolder.read(COURSE)).questions();
        for (Question question : back.questions()) {
            var same = real.stream()
                    .filter(each -> each.id().equals(question.id()))
                    .findFirst();
            // The parts of a vignette come back as questions of their own.
            var whole = real.stream()
                    .filter(Question.Vignette.class::isInstance)
                    .filter(each -> question.id().value().startsWith(each.id().value() + "-"))
                    .findFirst();
            assertThat(same.or(() -> whole)).isPresent();
            same.ifPresent(expected -> assertThat(question).isEqualTo(expected));
        }
        assertThat(back.questions()).hasSizeGreaterThanOrEqualTo((int)
                real.stream().filter(QuestionsCommandTest::choice).count());
        assertThat(report().path("leftOut").asInt()).isZero();
    }

    private static boolean choice(Question question) {
        return question instanceof Question.SingleChoice || question instanceof Question.MultipleChoice;
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_question_and_writes_nothing() throws IOException {
        Files.writeString(directory.resolve("bank.gift"), FOREIGN);

        assertThat(run("import", "bank.gift", "--dry-run")).isZero();

        var item = report().path("items").path(0);
        assertThat(item.path("id").asString()).isEqualTo("fievre");
        assertThat(item.path("outcome").asString()).isEqualTo("WITH_LOSS");
        assertThat(item.path("losses").toString()).contains("one language");
        assertThat(item.path("toMend").toString()).contains("passage");
        assertThat(report().path("written").isEmpty()).isTrue();
        assertThat(directory.resolve("course/questions")).doesNotExist();
    }

    @Test
    void what_is_there_already_is_not_overwritten() throws IOException {
        Files.writeString(directory.resolve("bank.gift"), FOREIGN);

        assertThat(run("import", "bank.gift", "--into", "course", "--language", "en"))
                .isZero();
        assertThat(run("import", "bank.gift", "--into", "course", "--language", "en"))
                .isZero();

        assertThat(Files.readString(directory.resolve("course/questions/bank.yaml")))
                .contains("id: fievre\n", "en: ");
        assertThat(Files.readString(directory.resolve("course/questions/bank-2.yaml")))
                .contains("id: fievre-2\n");
        assertThat(run("export", COURSE.toString(), "bank.gift", "--format", "gift"))
                .isEqualTo(2);
        assertThat(Files.readString(directory.resolve("bank.gift"))).isEqualTo(FOREIGN);
    }

    @Test
    void a_refused_file_says_why_and_writes_nothing() throws IOException {
        Files.writeString(
                directory.resolve("bank.xml"),
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>");

        assertThat(run("import", "bank.xml", "--into", "course")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Nothing was written", "(line 1)", "document type", "→");
        assertThat(directory.resolve("course/questions")).doesNotExist();
    }

    @Test
    void an_absent_file_an_unknown_course_and_a_wrong_word_are_told() {
        assertThat(run("import", "absent.gift", "--dry-run")).isEqualTo(2);
        assertThat(run("import", "absent.gift", "--into", "nowhere")).isEqualTo(2);
        assertThat(run("import", "absent.gift")).isEqualTo(2);
        assertThat(run("import", "absent.gift", "--dry-run", "--language", "de"))
                .isEqualTo(2);
        assertThat(run("export", "course", "out", "--format", "word")).isEqualTo(2);
        assertThat(run("export", "course", "out", "--formats", "gift")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be read", "no course.yaml", "Usage");
    }

    private JsonNode report() {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        return new QuestionsCommand(
                        directory,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .answer(List.of(arguments));
    }
}
