package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import school.preau.catalog.ContentSource;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.ContentFolder;
import school.preau.platform.Database;
import school.preau.platform.Problems;

/** Patients and exercises as an author's disk holds them, and as a course finds them published. */
class SandboxContentTest {

    private static final ContentSource DISK = new ContentSource(Path.of("."));
    private static final ContentFolder ANY_COURSE = ContentFolder.of("cours", new TreeMap<>());

    @Test
    void every_patient_and_exercise_of_the_repository_can_be_published() {
        for (var check : SandboxChecks.over(DISK)) {
            assertThat(DISK.folders(check.place()))
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(check.problems(folder)).as(folder.name()).isEmpty());
        }
    }

    @Test
    void a_course_finds_an_exercise_on_the_disk_and_hears_of_one_that_is_not_there() {
        var kind = ExerciseKind.over(DISK);
        var problems = new Problems();

        var found = kind.read(new ActivityKind.Reading(ANY_COURSE, "ecrire-la-lettre", OptionalInt.empty(), problems));
        kind.read(new ActivityKind.Reading(ANY_COURSE, "ecrire-un-roman", OptionalInt.empty(), problems));

        assertThat(found)
                .isInstanceOfSatisfying(
                        ActivityKind.Read.Ok.class,
                        ok -> assertThat(ok.content()).isInstanceOf(ExerciseActivity.class));
        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("ecrire-un-roman"));
    }

    @Test
    void a_course_pins_the_published_version() {
        var room = new PracticeRoom(Database.H2.fresh());
        var kind = new ExerciseKind(room.library);

        assertThat(kind.currentVersion("ecrire-la-lettre")).hasValue(1);
        assertThat(kind.currentVersion("pas un id")).isEmpty();
        var read =
                kind.read(new ActivityKind.Reading(ANY_COURSE, "ecrire-la-lettre", OptionalInt.of(1), new Problems()));
        assertThat(List.of(read))
                .first()
                .isInstanceOfSatisfying(
                        ActivityKind.Read.Ok.class,
                        ok -> assertThat(((ExerciseActivity) ok.content()).version())
                                .isEqualTo(PracticeRoom.LETTER));
    }
}
