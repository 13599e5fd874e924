package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Language;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "FR, '125', 125",
        "FR, '12,5', 12.5",
        "FR, '12.5', 12.5",
        "FR, '1 250,5', 1250.5",
        "FR, '125 µg', 125",
        "FR, '1,250', 1.250",
        "EN, '1,250', 1250",
        "EN, '12,5', 12.5",
        "EN, '-3', -3"
    })
    void a_number_is_read_as_its_language_writes_it(Language language, String text, BigDecimal number) {
        assertThat(Amounts.parse(text, "µg", language))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dose", "1,2,3", "12 mg", "1e9", "99999999999999999999999999"})
    void what_is_no_number_is_not_guessed(String text) {
        assertThat(Amounts.parse(text, "µg", Language.FR)).isEmpty();
    }

    @Test
    void a_number_is_written_as_its_language_does() {
        assertThat(Amounts.format(new BigDecimal("1250.50"), Language.FR)).isEqualTo("1\u202f250,5");
        assertThat(Amounts.format(new BigDecimal("1250.50"), Language.EN)).isEqualTo("1,250.5");
    }
}
