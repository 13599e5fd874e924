package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.certification.CertificateInquiry.Bearing;
import school.preau.certification.CertificateInquiry.HeldAnswer;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.platform.AuditTrails;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

/** Was she cleared for this tool on that day? */
@ParameterizedClass
@EnumSource(Database.class)
class CertificateInquiryTest {

    private static final PersonId INES = new PersonId(new UUID(1, 1));
    private static final Administrator REMI = Acting.administrator(new PersonId(new UUID(2, 2)));

    private final CertificationSchool school;
    private final CertificateInquiry inquiry;

    CertificateInquiryTest(Database database) {
        school = new CertificationSchool(database.fresh());
        inquiry = new CertificateInquiry(school.certifications, school.certificates, school.time);
        school.done(INES, CertificationSchool.COURSE, "2026-11-12T10:00:00Z");
    }

    @Test
    void a_day_inside_is_covered_and_a_day_before_or_after_is_not_and_says_why() {
        assertThat(on("2027-03-03", null).held()).isTrue();
        assertThat(bearing(on("2027-03-03", null))).isEqualTo(Bearing.COVERS);
        assertThat(on("2026-11-11", null).held()).isFalse();
        assertThat(bearing(on("2026-11-11", null))).isEqualTo(Bearing.BEFORE_IT_BEGAN);
        assertThat(on("2027-11-13", null).held()).isFalse();
        assertThat(bearing(on("2027-11-13", null))).isEqualTo(Bearing.AFTER_ITS_END);
    }

    @Test
    void as_known_before_it_was_recorded_it_was_not_held() {
        var answer = on("2026-11-12", "2026-11-11");

        assertThat(answer.held()).isFalse();
        assertThat(bearing(answer)).isEqualTo(Bearing.NOT_YET_KNOWN);
        assertThat(on("2026-11-12", "2026-11-12").held()).isTrue();
    }

    @Test
    void a_revocation_ends_it_from_its_day_and_changes_nothing_before_nor_what_was_known_then() {
        school.today("2027-02-01");
        new Revoking(school.certificates, AuditTrails.over(school.jdbc, school.time), school.time, school.events)
                .revoke(REMI, school.certificates.of(INES, 1).getFirst().id(), "Copie rendue par une autre personne.");

        assertThat(on("2027-01-31", null).held()).isTrue();
        assertThat(on("2027-02-01", null).held()).isFalse();
        assertThat(bearing(on("2027-02-01", null))).isEqualTo(Bearing.REVOKED_BY_THEN);
        assertThat(on("2027-03-03", "2027-01-31").held()).isTrue();
        assertThat(inquiry.certificates(REMI, INES))
                .singleElement()
                .satisfies(certificate ->
                        assertThat(certificate.revokedBecause()).isEqualTo("Copie rendue par une autre personne."));
    }

    @Test
    void whoever_never_held_it_has_no_cycles() {
        assertThat(inquiry.held(REMI, INES, "lettre", LocalDate.parse("2027-03-03"), Optional.empty()))
                .isEqualTo(new HeldAnswer(false, List.of()));
    }

    private HeldAnswer on(String day, @Nullable String known) {
        return inquiry.held(
                REMI,
                INES,
                "avec",
                LocalDate.parse(day),
                Optional.ofNullable(known).map(LocalDate::parse));
    }

    private static Bearing bearing(HeldAnswer answer) {
        return answer.cycles().getFirst().bearing();
    }
}
