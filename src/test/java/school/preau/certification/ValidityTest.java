package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CertificationDefinition.BadgeColour;
import school.preau.catalog.CertificationDefinition.ValidityBase;
import school.preau.catalog.CourseId;
import school.preau.catalog.Requirement;
import school.preau.platform.LocalText;

class ValidityTest {

    @Test
    void a_first_certificate_lasts_until_the_same_day_of_the_month() {
        assertThat(until(12, ValidityBase.COMPLETION, "2026-11-12", null)).isEqualTo("2027-11-12");
    }

    @Test
    void a_year_from_29_february_ends_on_28_february() {
        assertThat(until(12, ValidityBase.COMPLETION, "2028-02-29", null)).isEqualTo("2029-02-28");
        assertThat(until(48, ValidityBase.COMPLETION, "2028-02-29", null)).isEqualTo("2032-02-29");
    }

    @Test
    void months_are_clamped_to_the_end_of_a_short_month() {
        assertThat(until(1, ValidityBase.COMPLETION, "2027-01-31", null)).isEqualTo("2027-02-28");
        assertThat(until(1, ValidityBase.COMPLETION, "2028-01-31", null)).isEqualTo("2028-02-29");
        assertThat(until(18, ValidityBase.COMPLETION, "2026-08-31", null)).isEqualTo("2028-02-29");
    }

    @Test
    void renewed_inside_the_window_it_counts_from_the_previous_expiry_whatever_the_base() {
        for (ValidityBase base : List.of(ValidityBase.COMPLETION, ValidityBase.PREVIOUS_EXPIRY)) {
            assertThat(until(12, base, "2027-10-01", "2027-11-12")).isEqualTo("2028-11-12");
            assertThat(until(12, base, "2027-09-13", "2027-11-12"))
                    .as("the first day of the window")
                    .isEqualTo("2028-11-12");
            assertThat(until(12, base, "2027-11-12", "2027-11-12"))
                    .as("the last day")
                    .isEqualTo("2028-11-12");
        }
    }

    @Test
    void renewed_before_the_window_it_counts_from_completion() {
        assertThat(until(12, ValidityBase.COMPLETION, "2027-09-12", "2027-11-12"))
                .isEqualTo("2028-09-12");
        assertThat(until(12, ValidityBase.PREVIOUS_EXPIRY, "2027-09-12", "2027-11-12"))
                .isEqualTo("2028-09-12");
    }

    @Test
    void renewed_after_the_expiry_the_base_decides() {
        assertThat(until(12, ValidityBase.COMPLETION, "2027-11-13", "2027-11-12"))
                .isEqualTo("2028-11-13");
        assertThat(until(12, ValidityBase.PREVIOUS_EXPIRY, "2027-11-13", "2027-11-12"))
                .isEqualTo("2028-11-12");
        assertThat(until(12, ValidityBase.PREVIOUS_EXPIRY, "2030-01-05", "2027-11-12"))
                .isEqualTo("2030-11-12");
    }

    @Test
    void a_renewal_never_ends_before_what_it_renews() {
        assertThat(until(6, ValidityBase.COMPLETION, "2026-12-01", "2028-11-12"))
                .isEqualTo("2028-11-12");
    }

    @Test
    void with_fixed_dates_everyones_ends_on_the_same_day_and_the_last_weeks_belong_to_the_next_period() {
        assertThat(until(12, ValidityBase.FIXED_DATE, "2026-03-01", null)).isEqualTo("2026-12-31");
        assertThat(until(12, ValidityBase.FIXED_DATE, "2026-10-31", null)).isEqualTo("2026-12-31");
        assertThat(until(12, ValidityBase.FIXED_DATE, "2026-11-01", null))
                .as("the first day of the window")
                .isEqualTo("2027-12-31");
        assertThat(until(12, ValidityBase.FIXED_DATE, "2024-02-29", null)).isEqualTo("2024-12-31");
        assertThat(until(6, ValidityBase.FIXED_DATE, "2026-03-01", null)).isEqualTo("2026-06-30");
    }

    @Test
    void with_fixed_dates_a_renewal_ends_on_one_of_them_too() {
        assertThat(until(12, ValidityBase.FIXED_DATE, "2026-12-01", "2026-12-31"))
                .isEqualTo("2027-12-31");
        assertThat(until(12, ValidityBase.FIXED_DATE, "2026-05-01", "2026-12-31"))
                .as("before the window")
                .isEqualTo("2026-12-31");
        assertThat(until(12, ValidityBase.FIXED_DATE, "2027-02-01", "2026-12-31"))
                .as("after the expiry")
                .isEqualTo("2027-12-31");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_the_base_a_validity_reaches_its_completion_and_what_it_renews(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var base = ValidityBase.values()[random.nextInt(3)];
            var completed = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
            var previous = random.nextBoolean() ? completed.plusDays(random.nextInt(800) - 400L) : null;

            var until = until(
                    1 + random.nextInt(36), base, completed.toString(), previous == null ? null : previous.toString());

            assertThat(until)
                    .as("%s %s %s seed %d", base, completed, previous, seed)
                    .isAfterOrEqualTo(completed);
            if (previous != null) {
                assertThat(until).isAfterOrEqualTo(previous);
            }
        }
    }

    private static LocalDate until(int months, ValidityBase base, String completed, @Nullable String previous) {
        var certification = new CertificationDefinition(
                "avec",
                LocalText.same("A.V.E.C."),
                LocalText.same("A.V.E.C."),
                List.of(Requirement.whole(new CourseId("avec"))),
                List.of(),
                months,
                base,
                60,
                30,
                true,
                BadgeColour.PETROL,
                base == ValidityBase.FIXED_DATE ? Optional.of(LocalDate.parse("2026-12-31")) : Optional.empty());
        return Validity.earned(
                        certification, LocalDate.parse(completed), previous == null ? null : LocalDate.parse(previous))
                .until();
    }
}
