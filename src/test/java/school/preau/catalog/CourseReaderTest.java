package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.catalog.lesson.LessonKind;
import school.preau.catalog.spi.Activity;
import school.preau.platform.Problem;

class CourseReaderTest {

    private final CourseReader reader = new CourseReader(List.of(new LessonKind(), new AnyActivity("quiz")));
    private final CourseFolder course = new CourseFolder("verifier");

    @Test
    void a_sound_folder_is_read_whole() {
        var read = ok();

        assertThat(read.version()).isEqualTo(new CourseVersion(new CourseId("verifier"), 1));
        assertThat(read.outline()).extracting(Activity::id).containsExactly("10-verifier", "final");
        assertThat(read.outline().getFirst().title().en()).isEqualTo("Verify: five looks");
        assertThat(read.topics()).containsExactly(Topic.VERIFICATION, Topic.LETTERS);
        assertThat(read.sources()).singleElement().satisfies(source -> {
            assertThat(source.date()).isEqualTo(new PublicationDate(2025, 6, 0));
            assertThat(source.address()).isPresent();
        });
        assertThat(read.history().getFirst().weight()).isEqualTo(Change.Weight.MAJOR);
    }

    @Test
    void every_problem_is_reported_at_once_with_its_line() {
        course.replacing("course.yaml", "level: foundation", "level: easy")
                .replacing("course.yaml", "minutes: 12", "minutes: 40")
                .replacing("course.yaml", "topics: [verification, letters]", "topics: [cooking]\ncolour: red")
                .without("lessons/10-verifier.en.md");

        assertThat(problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .contains("course.yaml:5", "course.yaml:7", "course.yaml:8", "lessons/10-verifier.en.md:0");
        assertThat(problems())
                .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    minutes: 12        | minutes: 30       | adds up to 13
                    quiz: final        | video: final      | not a kind of activity
                    - quiz: final      | - quiz: 10-verifier | stands twice in the outline
                    short: {fr: "Vérifier" | short: {fr: "Vérifier avant de signer la lettre" | longer than 24
                    date: 2025-06      | date: juin        | not a date
                    https://example    | http://example    | not a web address
                    evidence: primary  | evidence: hearsay | not known here
                    - {fr: "Trois", en: "Three"} |         | 2 objectives
                    change: major      | change: huge      | not known here
                    en: "Verify before you sign" | de: "Prüfen" | English text is missing
                    professions: [nurse] | nobody: [nurse] | “professions” is missing
                    """)
    void a_wrong_course_description_is_refused(String what, String by, String message) {
        course.replacing("course.yaml", what, by == null ? "" : by);

        assertThat(problems())
                .extracting(Problem::message)
                .anySatisfy(said -> assertThat(said).contains(message));
    }

    @Test
    void a_source_that_is_declared_and_never_cited_is_reported_where_it_stands() {
        course.lesson("Un texte sans source. [biais](glossary:automation-bias) ![x](media/regards.svg)\n");

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains("“biro-2025” is never cited");
            assertThat(problem.line()).isEqualTo(14);
        });
    }

    @Test
    void files_nobody_would_ever_see_are_reported() {
        course.with("media/autre.svg", "<svg/>")
                .with("lessons/20-oublie.fr.md", "---\ntitle: x\n---\ny")
                .with("quizzes/bis.yaml", "title: x")
                .with("notes.txt", "à faire");

        assertThat(problems())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder(
                        "lessons/20-oublie.fr.md", "media/autre.svg", "notes.txt", "quizzes/bis.yaml");
    }

    @Test
    void a_file_that_is_too_large_or_begins_with_a_mark_is_reported() {
        course.with("quizzes/final.yaml", "\uFEFFtitle: {fr: Quiz, en: Quiz}")
                .with("questions/longues.yaml", "x".repeat(513 * 1024));

        assertThat(problems())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("questions/longues.yaml", "quizzes/final.yaml");
    }

    @Test
    void a_folder_whose_name_is_no_id_is_refused() {
        var read = reader.read(new CourseFolder("Vérifier !").folder());

        assertThat(read).isInstanceOf(CourseRead.Broken.class);
    }

    @Test
    void a_published_version_reads_what_it_pins() {
        var exercises = new AnyActivity("quiz");
        var pinning = new CourseReader(List.of(new LessonKind(), exercises));
        exercises.published(4);

        var read = (CourseRead.Ok) pinning.read(course.folder(), 2, Map.of("final", 3));

        assertThat(((AnyActivity.Content) read.course().outline().get(1).content()).pinned())
                .hasValue(3);
        assertThat(pinning.currentPins(read.course())).containsOnly(Map.entry("final", 4));
    }

    private Course ok() {
        var read = reader.read(course.folder());
        assertThat(read).isInstanceOf(CourseRead.Ok.class);
        return ((CourseRead.Ok) read).course();
    }

    private List<Problem> problems() {
        return switch (reader.read(course.folder())) {
            case CourseRead.Broken(var problems) -> problems;
            case CourseRead.Ok(var fine) -> throw new AssertionError("The folder was read without a problem");
        };
    }
}
