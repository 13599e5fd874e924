package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.people.Role;
import school.preau.platform.Problem;

class ProgrammeReaderTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void a_sound_programme_is_read_whole() {
        var programme = ((ProgrammeRead.Ok) reader.read(Seeded.programme())).programme();

        assertThat(programme.unlockedBy(new CourseId("verifier")))
                .singleElement()
                .satisfies(certification -> {
                    assertThat(certification.id()).isEqualTo("avec");
                    assertThat(certification.months()).isEqualTo(12);
                    assertThat(certification.base()).isEqualTo(CertificationDefinition.ValidityBase.PREVIOUS_EXPIRY);
                    assertThat(certification.opensTool()).isTrue();
                    assertThat(certification.badge()).isEqualTo(CertificationDefinition.BadgeColour.LEAF);
                });
        assertThat(programme.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.dueDays()).isEqualTo(30);
            assertThat(rule.since()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(rule.audience().roles()).containsExactly(Role.MANAGER);
        });
    }

    @Test
    void quizzes_and_exercises_may_be_asked_for_and_a_quiz_may_stand_for_its_course() {
        var programme = ((ProgrammeRead.Ok)
                        reader.read(
                                Seeded.programme(
                                        "certifications/avec.yaml",
                                        "requires: {courses: [verifier]}",
                                        "requires: {courses: [verifier], quizzes: [lettre/final], exercises: [lettre/deux-brouillons]}")))
                .programme();

        var certification = programme.certification("avec").orElseThrow();
        var course = Requirement.whole(new CourseId("verifier"));
        var quiz = new Requirement(new CourseId("verifier"), "final");
        assertThat(certification.requirements())
                .containsExactly(
                        course,
                        new Requirement(new CourseId("lettre"), "final"),
                        new Requirement(new CourseId("lettre"), "deux-brouillons"));
        assertThat(certification.courses()).containsExactly(new CourseId("verifier"), new CourseId("lettre"));
        assertThat(certification.satisfies(quiz, course)).isTrue();
        assertThat(certification.satisfies(new Requirement(new CourseId("verifier"), "other"), course))
                .isFalse();
        assertThat(certification.counts(new Requirement(new CourseId("lettre"), "final")))
                .isTrue();
    }

    @Test
    void an_audience_asks_for_the_profession_and_for_one_of_the_roles() {
        var audience = new Audience(List.of("nurse"), Set.of(Role.MANAGER));

        assertThat(audience.includes("nurse", Set.of(Role.MANAGER, Role.TRAINER)))
                .isTrue();
        assertThat(audience.includes("nurse", Set.of())).isFalse();
        assertThat(audience.includes("physician", Set.of(Role.MANAGER))).isFalse();
        assertThat(Audience.EVERYONE.includes("physician", Set.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rules.yaml               | certification: avec | certification: sans | 4
                    rules.yaml               | roles: [manager]    | roles: [king]       | 3
                    paths.yaml               | profession: nurse   | profession: cook    | 1
                    certifications/avec.yaml | months: 12          | months: 0           | 4
                    certifications/avec.yaml | courses: [verifier] | quizzes: [final]    | 3
                    certifications/avec.yaml | [verifier/final]    | [lettre/final]       | 9
                    certifications/avec.yaml | colour: leaf        | colour: pink        | 8
                    certifications/avec.yaml | grace: {days: 30}   | grace: {weeks: 3}   | 6
                    professions.yaml         | id: nurse           | id: Nurse           | 1
                    """)
    void what_is_wrong_is_reported_with_its_line(String file, String what, String by, int line) {
        assertThat(problems(file, what, by))
                .extracting(problem -> problem.file() + ":" + problem.line())
                .contains(file + ":" + line);
    }

    private List<Problem> problems(String file, String what, String by) {
        return ((ProgrammeRead.Broken) reader.read(Seeded.programme(file, what, by))).problems();
    }
}
