package school.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "onze signes, PASSWORD_SHORT",
        "motdepasse123, PASSWORD_COMMON",
        "azertyuiop12, PASSWORD_COMMON",
        "aaaaaaaabbbb, PASSWORD_COMMON",
        "Aubépine2027, PASSWORD_NAMES_YOU",
        "ines.aubepine@h.example, PASSWORD_NAMES_YOU",
    })
    void weak_passwords_are_refused_with_their_reason(String password, Refusal why) {
        assertThat(PasswordRules.refuses(password, "H1001", "Inès", "Aubépine", "ines.aubepine@h.example"))
                .contains(why);
    }

    @Test
    void a_sentence_is_welcome_whatever_its_signs() {
        assertThat(PasswordRules.refuses("trois lits et une fenêtre", "H1", "Inès", "Aubépine"))
                .isEmpty();
        assertThat(PasswordRules.refuses("x".repeat(129), "H1")).contains(Refusal.PASSWORD_LONG);
    }
}
