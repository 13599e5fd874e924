package school.preau.sandbox.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/04          | Contrôle le 03/04/2026.               | true
            3/04          | Contrôle le 3 avril.                  | true
            3/04          | Contrôle le vendredi 3 avril 2026.    | true
            3.04          | Contrôle le 03/04.                    | true
            le 3 avril    | RX 03/04/2026                         | true
            1er octobre   | Biologie le 01/10.                    | true
            7 octobre     | Du 1 au 7 octobre.                    | true
            7 avril       | Contrôle le 17 avril.                 | false
            3/04          | Contrôle le 13/04/2026.               | false
            3/04          | Prise de 3/4 de comprimé.             | false
            3/04          | Contrôle le 3.                        | false
            furosémide    | Lasilix 80 mg                         | true
            Spiriva       | tiotropium/olodatérol                 | false
            médecin traitant | MT sous 7 j                        | true
            prothèse totale de hanche | PTH 2016                  | true
            5 mg          | 2,5 mg                                | false
            allergi       | allergique au latex                   | true
            """)
    void words_are_found_however_a_ward_writes_them(String words, String text, boolean said) {
        assertThat(Wording.of(text).says(words)).isEqualTo(said);
    }
}
