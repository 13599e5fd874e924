package school.preau.sandbox.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Language;

class ScreenedStreamTest {

    private static final String ANSWER = """
            Madame, chère consœur, votre patiente Mme Jeanne Perrin, née à Montpellier le 14 septembre 1947, a été hospitalisée du 6 au 12 mars 2026.
            Furosémide 80 mg le matin. NIR 2 58 07 34 172 101 12. Sa fille Julie est joignable au 06 12 34 56 78 ou à j.perrin@orange.fr.
            RIB FR76 3000 6000 0112 3456 7890 189, domicile 14 rue des Lilas, 34000 Montpellier. Bien à vous, 👩‍⚕️ le service.""";

    private final PrivacyScreen screen = new PrivacyScreen();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 20, 63, 64, 65, 1_000})
    void a_streamed_answer_is_masked_as_the_whole_would_be(int size) {
        var stream = new ScreenedStream(screen, Permitted.exercise(), Language.FR);
        var shown = new StringBuilder();

        for (int i = 0; i < ANSWER.length(); i += size) {
            shown.append(stream.push(ANSWER.substring(i, Math.min(ANSWER.length(), i + size))));
        }
        shown.append(stream.flush());

        var whole = screen.screen(ANSWER, Permitted.exercise());
        assertThat(shown.toString()).isEqualTo(whole.masked(Language.FR));
        assertThat(stream.masked()).hasSameSizeAs(whole.withheld());
    }

    @Test
    void the_last_sixty_four_characters_wait() {
        var stream = new ScreenedStream(screen, Permitted.exercise(), Language.FR);

        assertThat(stream.push("a".repeat(64))).isEmpty();
        assertThat(stream.push("b")).isEqualTo("a");
        assertThat(stream.flush()).isEqualTo("a".repeat(63) + "b");
        assertThat(stream.flush()).isEmpty();
    }
}
