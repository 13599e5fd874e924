package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;
import school.preau.sandbox.PatientLine.Section;

class PatientReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"fictif-aubry", "fictif-olivier", "fictif-sorbier"})
    void the_patients_of_the_repository_are_whole(String patient) {
        var read = PatientReader.read(Patients.folder(patient));

        assertThat(read instanceof PatientRead.Broken(var problems) ? problems : List.of())
                .isEmpty();
    }

    @Test
    void a_line_is_found_again_with_its_section_its_text_and_its_document() {
        var line = PatientLines.of(Patients.AUBRY).find("furosemide-sortie").orElseThrow();

        assertThat(line.section()).isEqualTo(Section.DISCHARGE_MEDICATIONS);
        assertThat(line.text().fr()).isEqualTo("furosémide (Lasilix)\u00a0: 80\u00a0mg le matin");
        assertThat(line.text().en()).contains("80\u00a0mg in the morning");
        assertThat(line.document()).contains("ordonnance-sortie");
    }

    @Test
    void evidence_of_a_must_mention_can_always_be_opened() {
        for (var patient : List.of(Patients.AUBRY, Patients.OLIVIER, Patients.SORBIER)) {
            var lines = PatientLines.of(patient);
            assertThat(patient.mustMention())
                    .allMatch(mention -> lines.find(mention.evidence()).isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birth-name: FICTIF-AUBRY              | birth-name: AUBRY              | reserved for fiction
            ipp: FICTIF-004217                    | ipp: "004217"                  | reserved for fiction
            1 47 09 34 172 000 55                 | 1 47 09 34 172 000 56          | reserved for fiction
            1 47 09 34 172 000 55                 | 1 47 09 34 172 001 54          | reserved for fiction
            00000 Ville-Fictive                   | 34000 Montpellier              | reserved for fiction
            phone: 06 39 98 12 34                 | phone: 06 12 34 56 78          | reserved for fiction
            name: Dr Fictif-Garance               | name: Dr Garance               | reserved for fiction
            to: 2026-03-12                        | to: 2026-03-05                 | ends before it begins
            on: 2026-03-07, synonyms              | on: 2026-04-07, synonyms       | after the stay
            code: O-CRIT, evidence: icfer         | code: O-BIG, evidence: icfer   | not an error code
            code: O-CRIT, evidence: icfer         | code: O-CRIT, evidence: icfeur | no line of the record
            {id: diabete,                         | {id: hypertension,             | stands twice
            source: ordonnance-sortie             | source: ordonnance             | no document of this patient
            unit: mg}                             | unit: mgs}                     | not a known unit
            born: 1947-09-14                      | born: 2027-09-14               | born after the stay
            moments: [morning]                    | moments: [dawn]                | not a moment
            level: 1                              | level: 1, mood: calm           | not well-formed
            reviewer: none                        | critic: none                   | is missing
            """)
    void what_is_wrong_is_said(String right, String wrong, String message) {
        var folder = Patients.changed(
                Patients.folder("fictif-aubry"),
                "patient.yaml",
                text -> text.replaceFirst(Pattern.quote(right), wrong));

        assertThat(problems(folder)).anyMatch(problem -> problem.message().contains(message));
    }

    @Test
    void a_stale_translation_is_told_with_the_new_digest() {
        var folder = Patients.changed(
                Patients.folder("fictif-aubry"), "documents/note-entree.fr.md", text -> text + "\nUn mot de plus.\n");

        assertThat(problems(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("documents/note-entree.en.md");
            assertThat(problem.message()).contains("changed since");
            assertThat(problem.remedy()).containsPattern("[0-9a-f]{12}");
        });
    }

    @Test
    void every_problem_comes_at_once() {
        var folder = Patients.changed(
                Patients.folder("fictif-aubry"),
                "patient.yaml",
                text -> text.replace("ipp: FICTIF-004217", "ipp: 4217")
                        .replace("06 39 98", "06 40 98")
                        .replace("level: 1", "level: 7"));

        assertThat(problems(folder))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(problem -> !problem.remedy().isEmpty());
    }

    private static List<Problem> problems(ContentFolder folder) {
        return PatientReader.read(folder) instanceof PatientRead.Broken(var problems) ? problems : List.of();
    }
}
