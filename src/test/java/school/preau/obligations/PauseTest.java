package school.preau.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import school.preau.people.Absence;
import school.preau.platform.PersonId;

class PauseTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-06-01");

    @Test
    void without_absence_nothing_moves() {
        assertThat(due()).isEqualTo(new Pause(LocalDate.parse("2027-03-02"), 0));
    }

    @Test
    void days_away_while_the_clock_runs_are_added() {
        assertThat(due(away("2027-01-10", "2027-01-19"))).isEqualTo(new Pause(LocalDate.parse("2027-03-12"), 10));
    }

    @Test
    void an_absence_before_the_clock_or_after_the_due_date_moves_nothing() {
        assertThat(due(away("2026-11-01", "2026-12-31"), away("2027-03-03", "2027-04-30"))
                        .days())
                .isZero();
    }

    @Test
    void only_the_days_after_the_start_of_the_clock_count() {
        assertThat(due(away("2026-12-01", "2027-01-05")).due()).isEqualTo("2027-03-07");
    }

    @Test
    void whoever_returns_has_thirty_days() {
        // One day of the clock was left: 61 days away alone would give one day after the return.
        assertThat(due(away("2027-03-02", "2027-05-01")).due()).isEqualTo("2027-05-31");
    }

    @Test
    void overlapping_absences_are_counted_once() {
        assertThat(due(away("2027-01-10", "2027-01-19"), away("2027-01-15", "2027-01-24"))
                        .due())
                .isEqualTo("2027-03-17");
    }

    @Test
    void an_absence_without_an_end_counts_up_to_today() {
        assertThat(due(away("2027-02-01", null)).due()).isEqualTo("2027-07-01");
    }

    private static Pause due(Absence... absences) {
        return Pause.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-02"), List.of(absences), TODAY);
    }

    private static Absence away(String from, @Nullable String to) {
        return new Absence(
                new PersonId(new UUID(1, 1)), LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
