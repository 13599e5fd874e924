package school.preau.sandbox.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {

    private final WrittenDates eightWeeksLater = new WrittenDates(DateShift.by(8), 2026);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le 06/03/2026                      | le 01/05/2026
            le 6.3.26 à 8 h                    | le 01.05.26 à 8 h
            2026-03-06T08:00                   | 2026-05-01T08:00
            du 6 au 9 mars                     | du 1er au 4 mai
            du 6 au 9 mars 2026                | du 1er au 4 mai 2026
            du 2 au 9 mars 2026                | du 27 avril au 4 mai 2026
            les 6, 7 et 9 mars                 | les 1er, 2 et 4 mai
            depuis mars 2019                   | depuis mai 2019
            en novembre                        | en janvier
            du 06/03 au 09/03                  | du 01/05 au 04/05
            Scanner le 6 mars. Pas d'abcès.    | Scanner le 1er mai. Pas d'abcès.
            le 6 févr. 2026 à 8 h              | le 3 avril 2026 à 8 h
            12 March 2026                      | 7 May 2026
            6 to 9 March                       | 1 to 4 May
            March 12, 2026                     | May 7, 2026
            posée en 2019                      | posée en 2019
            EVA 3/10 au repos, 8/10 au lever   | EVA 3/10 au repos, 8/10 au lever
            TA 12/08, pouls 80                 | TA 12/08, pouls 80
            06.12.34.56.78                     | 06.12.34.56.78
            1,5 à 2 g/L                        | 1,5 à 2 g/L
            Glasgow 15/15                      | Glasgow 15/15
            31/02/2026                         | 31/02/2026
            """)
    void a_date_moves_in_its_own_spelling_and_nothing_else_does(String before, String after) {
        assertThat(eightWeeksLater.shift(before)).isEqualTo(after);
    }
}
