package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");

    @Test
    void a_day_is_a_whole_day_with_an_identifier_that_stays() {
        String file = written("Votre certificat finit");

        assertThat(file.lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:7-end@preau.example",
                        "DTSTAMP:20261112T100000Z",
                        "DTSTART;VALUE=DATE:20271112",
                        "DTEND;VALUE=DATE:20271113")
                .endsWith("END:VCALENDAR");
        assertThat(file).endsWith("\r\n").isEqualTo(written("Votre certificat finit"));
    }

    @Test
    void signs_that_mean_something_in_a_calendar_are_escaped() {
        assertThat(written("A, b; c\\d\ne")).contains("SUMMARY:A\\, b\\; c\\\\d\\ne");
    }

    @Test
    void long_lines_are_folded_at_75_bytes_and_never_inside_a_sign() {
        String title = "Lettre de liaison rédigée à l'été « œuvre » 🩺 ".repeat(6);

        String file = written(title);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }

    private static String written(String title) {
        var entry = new CalendarFile.Entry("7-end", LocalDate.parse("2027-11-12"), title, "…", "https://preau.example");
        return new String(new CalendarFile(List.of(entry)).written("preau.example", NOW), StandardCharsets.UTF_8);
    }
}
