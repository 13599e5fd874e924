package school.preau.sandbox.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Patients;

/** The letters an author wrote for the exercises of the repository, clean and seeded. */
class LetterCheckTest {

    private static final LetterCheck AUBRY = LetterCheck.of(Patients.AUBRY);
    private static final LetterCheck OLIVIER = LetterCheck.of(Patients.OLIVIER);

    @ParameterizedTest
    @CsvSource({
        "fictif-aubry, letters/aubry-clean.md",
        "fictif-aubry, letters/aubry-short.md",
        "fictif-olivier, exercises/deux-brouillons/answers/appui-complet.md",
        "fictif-olivier, exercises/deux-brouillons/answers/lettre-longue.md",
        "fictif-sorbier, letters/sorbier-clean.md"
    })
    void a_right_letter_gives_no_finding(String patient, String letter) {
        assertThat(lines(check(patient).check(read(letter)))).isEmpty();
    }

    @Test
    void documents_of_the_record_do_not_contradict_it() {
        for (PatientRecord patient : List.of(Patients.AUBRY, Patients.OLIVIER, Patients.SORBIER)) {
            var check = LetterCheck.of(patient);
            for (var document : patient.documents()) {
                assertThat(lines(check.checkPassage(document.text().fr())))
                        .as(patient.id() + " " + document.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void seeded_errors_of_the_first_draft_are_found_and_nothing_else_is_marked() {
        assertThat(lines(OLIVIER.check(read("exercises/deux-brouillons/answers/cote-et-dose.md"))))
                .containsExactly("L-LAT hanche droite", "N-DOSE digoxine 0,25\u00a0mg", "N-DATE 22\u00a0février");
    }

    @Test
    void seeded_errors_of_the_second_draft_are_found() {
        assertThat(lines(OLIVIER.check(read("exercises/deux-brouillons/answers/sans-allergie.md"))))
                .contains("A-ALL Pas d'allergie médicamenteuse connue", "M-STOP zopiclone 3,75\u00a0mg");
    }

    @Test
    void seeded_errors_of_the_third_draft_are_found() {
        assertThat(lines(OLIVIER.check(read("exercises/deux-brouillons/answers/dernier-jour.md"))))
                .contains("N-DATE 20\u00a0février", "F-NEG Aucun résultat n'est attendu");
    }

    @Test
    void seeded_errors_of_the_fourth_draft_are_found() {
        assertThat(lines(OLIVIER.check(read("exercises/deux-brouillons/answers/nuit-agitee.md"))))
                .anyMatch(line -> line.startsWith("F-NEG") && line.contains("épisode confusionnel"))
                .anyMatch(line -> line.startsWith("F-FAB") && line.contains("transfusion"))
                .anyMatch(line -> line.startsWith("O-CRIT"));
    }

    @Test
    void seeded_errors_of_the_recorded_letter_are_found() {
        assertThat(lines(AUBRY.check(read("exercises/ecrire-la-lettre/answers/brouillon-complet.md"))))
                .contains(
                        "N-VAL 76,8\u00a0kg",
                        "F-FAB vaccination",
                        "N-DOSE furosémide 40\u00a0mg",
                        "N-DATE 16\u00a0mars")
                .anyMatch(line -> line.startsWith("O-MIN"));
    }

    @Test
    void a_delay_that_is_too_long_is_found() {
        assertThat(lines(AUBRY.checkPassage(read("exercises/ecrire-la-lettre/answers/suivi-patient.md"))))
                .containsExactly("N-DUR un mois");
    }

    @Test
    void a_text_that_is_not_french_is_not_judged() {
        var report =
                AUBRY.check("The patient was admitted on 6 March with heart failure and is on furosemide 40 mg daily.");

        assertThat(report.french()).isFalse();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_finding_stands_on_its_words_and_opens_its_evidence() {
        String letter = read("exercises/ecrire-la-lettre/answers/brouillon-complet.md");
        var finding = AUBRY.check(letter).findings().stream()
                .filter(found -> found.code() == ErrorCode.DOSE)
                .findFirst()
                .orElseThrow();

        assertThat(finding.passage().orElseThrow().of(letter)).isEqualTo("furosémide 40\u00a0mg");
        assertThat(finding.evidence()).contains("furosemide-sortie");
        assertThat(finding.letterSays().parameters()).containsExactly("furosémide 40\u00a0mg");
    }

    static List<String> lines(LetterReport report) {
        return report.findings().stream()
                .map(finding -> finding.code() + " "
                        + (finding.quote().isEmpty() ? finding.evidence().orElse("") : finding.quote()))
                .toList();
    }

    static LetterCheck check(String patient) {
        return switch (patient) {
            case "fictif-aubry" -> AUBRY;
            case "fictif-olivier" -> OLIVIER;
            default -> LetterCheck.of(Patients.named(patient));
        };
    }

    static String read(String letter) {
        try {
            Path path = letter.startsWith("letters/")
                    ? Path.of("src/test/resources/grounding", letter)
                    : Path.of("sandbox", letter);
            return Files.readString(path).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
