package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.people.Role;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;
import school.preau.platform.Problems;

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
        var sound = Seeded.programme();
        var files = new TreeMap<String, byte[]>();
        for (String path : sound.paths()) {
            String text = sound.text(path, new Problems()).orElseThrow();
            files.put(path, (path.equals(file) ? text.replace(what, by) : text).getBytes(StandardCharsets.UTF_8));
        }
        return ((ProgrammeRead.Broken) reader.read(ContentFolder.of("programme", files))).problems();
    }
}
