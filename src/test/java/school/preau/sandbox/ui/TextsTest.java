package school.preau.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.preau.sandbox.Passage;
import school.preau.sandbox.PatientLines;

/** Texts on their way between model, letter and marks. */
class TextsTest {

    @Test
    void an_answer_becomes_a_plain_letter() {
        assertThat(PlainLetter.of("## Synthèse\n\n**Motif.** Dyspnée.\n\n* furosémide\n\n---\n\n\nFin.\n"))
                .isEqualTo("Synthèse\n\nMotif. Dyspnée.\n\n- furosémide\n\nFin.");
    }

    @Test
    void words_keep_their_places_in_code_points_whatever_stands_before() {
        var words = new TextWords("😀 **Séjour.** Chute la nuit.");

        assertThat(words.words()).containsExactly("😀", "Séjour.", "Chute", "la", "nuit.");
        assertThat(words.gaps()).hasSize(6);
        assertThat(words.passage(2, 3).of("😀 **Séjour.** Chute la nuit.")).isEqualTo("Chute la");
        assertThat(words.first(new Passage(14, 19))).isEqualTo(2);
    }

    @Test
    void what_is_missing_belongs_behind_the_part_that_speaks_of_the_same() {
        String letter = "Madame,\n\nSuites\n\nConsultation le 26 mars.\n\nBien confraternellement,\n\nDr Fictif-Lauzun";
        var places = new WhereItBelongs(PatientLines.of(Wards.AUBRY));

        assertThat(letter.substring(0, places.in(letter, Optional.of("ferritine"))))
                .endsWith("Consultation le 26 mars.");
        assertThat(letter.substring(0, places.in(letter, Optional.empty()))).endsWith("Consultation le 26 mars.");
        assertThat(places.in("", Optional.of("ferritine"))).isZero();
    }

    @Test
    void names_are_written_as_in_a_sentence() {
        assertThat(Names.readable("FICTIF-AUBRY")).isEqualTo("Fictif-\u2060Aubry");
    }
}
