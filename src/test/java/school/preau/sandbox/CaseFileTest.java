package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.Verdict;

class CaseFileTest {

    private static final PatientRecord AUBRY =
            Exercises.PATIENTS.apply("fictif-aubry").orElseThrow().record();

    private final PrivacyScreen screen = new PrivacyScreen();

    @Test
    void the_model_reads_every_line_under_its_heading_and_the_documents() {
        String read = CaseFile.freePractice(Optional.of(AUBRY)).record();

        assertThat(read)
                .contains("## Traitements à la sortie\n- furosémide (Lasilix)", "[furosemide-sortie]")
                .contains("## Document : Ordonnance de sortie")
                .contains("Allergies\n- amoxicilline");
    }

    @Test
    void what_was_looked_for_and_is_absent_is_told_as_absent() {
        assertThat(CaseFile.freePractice(Optional.of(AUBRY)).record())
                .contains("Infection pulmonaire (recherché, absent)");
    }

    @Test
    void the_case_s_own_data_pass_and_nobody_else_s() {
        var permitted = CaseFile.exercise(Optional.of(AUBRY), List.of()).permitted();

        assertThat(screen.screen("Résumez le séjour de M. Marcel Fictif-Aubry, IPP FICTIF-004217.", permitted)
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(screen.screen("Ajoutez sa conjointe, n° 2 58 07 34 172 000 16.", permitted)
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void recorded_answers_keep_their_origin() {
        var opened = CaseFile.exercise(Optional.of(AUBRY), Exercises.ECRIRE_LA_LETTRE.drafts());

        assertThat(opened.recorded()).hasSize(3).allSatisfy(answer -> {
            assertThat(answer.model()).isEmpty();
            assertThat(answer.reader()).isEqualTo("none");
        });
    }
}
