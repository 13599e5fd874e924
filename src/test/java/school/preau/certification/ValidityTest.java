package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CertificationDefinition.BadgeColour;
import school.preau.catalog.CertificationDefinition.ValidityBase;
import school.preau.catalog.CourseId;
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
        for (ValidityBase base : ValidityBase.values()) {
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

    private static LocalDate until(int months, ValidityBase base, String completed, @Nullable String previous) {
        var certification = new CertificationDefinition(
                "avec",
                LocalText.same("A.V.E.C."),
                LocalText.same("A.V.E.C."),
                List.of(new CourseId("avec")),
                months,
                base,
                60,
                30,
                true,
                BadgeColour.PETROL);
        return Validity.earned(
                        certification, LocalDate.parse(completed), previous == null ? null : LocalDate.parse(previous))
                .until();
    }
}
