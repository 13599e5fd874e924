package school.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_text_is_answered_with_what_the_screen_finds_and_where() throws IOException {
        int end = screen(List.of(), """
                {"id":"a","text":"👩 joindre Mme Perrin au 06 12 34 56 78"}
                {"id":2,"text":"Glasgow 15, Na 138"}
                """);

        assertThat(end).isZero();
        assertThat(written())
                .containsExactly(
                        "{\"id\":\"a\",\"verdict\":\"block\",\"findings\":["
                                + "{\"kind\":\"name\",\"start\":14,\"end\":20,\"severity\":\"warn\"},"
                                + "{\"kind\":\"phone\",\"start\":24,\"end\":38,\"severity\":\"block\"}]}",
                        "{\"id\":2,\"verdict\":\"pass\",\"findings\":[]}");
    }

    @Test
    void reserved_identifiers_count_as_real_ones_unless_they_are_let_pass() throws IOException {
        String line = "{\"id\":1,\"text\":\"tél. 06 39 98 00 00\"}\n";

        screen(List.of(), line);
        screen(List.of("--reserved", "pass"), line);

        assertThat(written()).first().asString().contains("\"verdict\":\"block\"");
        assertThat(written()).last().asString().contains("\"verdict\":\"pass\"");
    }

    @Test
    void a_line_that_is_no_text_is_named_and_the_others_go_on() throws IOException {
        int end = screen(List.of(), "{\"id\":1}\nnothing\n\n{\"id\":3,\"text\":\"Na 138\"}\n");

        assertThat(end).isEqualTo(1);
        assertThat(said()).contains("line 1: “id” or “text” is missing", "line 2: this is no JSON object");
        assertThat(written()).containsExactly("{\"id\":3,\"verdict\":\"pass\",\"findings\":[]}");
    }

    @Test
    void a_hospitals_patterns_are_read_from_a_file_and_a_wrong_one_is_said(@TempDir Path folder) throws IOException {
        Path right = Files.writeString(folder.resolve("right.yaml"), "- {kind: stay-number, pattern: 'v\\d{7}'}\n");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "- {kind: stay, pattern: 'v('}\n");

        assertThat(screen(List.of("--patterns", right.toString()), "{\"id\":1,\"text\":\"venue V1234567\"}\n"))
                .isZero();
        assertThat(written()).singleElement().asString().contains("stay-number");
        assertThat(screen(List.of("--patterns", wrong.toString()), "")).isEqualTo(2);
        assertThat(said()).contains("wrong.yaml:1");
    }

    @Test
    void words_that_are_not_understood_bring_the_usage() throws IOException {
        assertThat(screen(List.of("--colour"), "")).isEqualTo(2);
        assertThat(letterCheck(List.of("--exercise", "ecrire-la-lettre"), "")).isEqualTo(2);
        assertThat(said()).contains("Usage: ./preau screen", "Usage: ./preau letter-check");
    }

    @Test
    void a_letter_is_answered_with_code_place_and_evidence() throws IOException {
        int end = letterCheck(
                List.of("--patient", "fictif-aubry"),
                "{\"id\":\"l\",\"text\":\"Votre patient M. Marcel Fictif-Aubry sort sous furosémide 40 mg le matin.\"}\n");

        assertThat(end).isZero();
        assertThat(written())
                .singleElement()
                .asString()
                .contains("\"verdict\":\"major\"", "\"code\":\"N-DOSE\"", "\"evidence\":\"furosemide-sortie\"");
    }

    @Test
    void what_an_exercise_asks_is_checked_too_and_english_is_said_to_be_none() throws IOException {
        letterCheck(
                List.of("--patient", "fictif-aubry", "--exercise", "ecrire-la-lettre"),
                "{\"id\":\"l\",\"text\":\"The patient was discharged to his home on the same day with the usual treatment and was well.\"}\n");

        assertThat(written()).singleElement().asString().contains("\"verdict\":\"not-french\"");
    }

    @Test
    void an_unknown_patient_is_refused_with_what_to_do() throws IOException {
        assertThat(letterCheck(List.of("--patient", "dupont"), "")).isEqualTo(2);
        assertThat(said()).contains("There is no readable patient “dupont”");
    }

    private int screen(List<String> words, String lines) throws IOException {
        return ScreenCommand.run(words, in(lines), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int letterCheck(List<String> words, String lines) throws IOException {
        return LetterCheckCommand.run(words, in(lines), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static InputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> written() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
