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
import school.preau.people.Directory;
import school.preau.people.Unit;
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
        inquiry = school.inquiry(Directory.people(school.jdbc));
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
    void a_manager_asks_about_those_who_work_in_their_units_today_and_about_nobody_else() {
        var directory = new Directory(school.jdbc);
        var cardiology = directory.unit("Cardiologie", Unit.Kind.SERVICE, null);
        var surgery = directory.unit("Chirurgie", Unit.Kind.SERVICE, null);
        var nora = directory.person("Nora", "Mélisse");
        directory.position(nora, cardiology, "nurse", "2026-01-02", null);
        directory.position(nora, surgery, "nurse", "2020-01-02", "2025-12-31");
        school.done(nora, CertificationSchool.COURSE, "2026-11-12T10:00:00Z");
        var day = LocalDate.parse("2027-03-03");
        var hers = Acting.manager(new PersonId(new UUID(3, 1)), cardiology);
        var others = Acting.manager(new PersonId(new UUID(3, 2)), surgery);

        assertThat(inquiry.held(hers, nora, "avec", day, Optional.empty()))
                .hasValueSatisfying(answer -> assertThat(answer.held()).isTrue());
        assertThat(inquiry.held(hers, nora, "avec", day, Optional.of(LocalDate.parse("2026-11-11"))))
                .hasValueSatisfying(answer -> assertThat(answer.held()).isFalse());
        assertThat(inquiry.mayAsk(others, nora)).isFalse();
        assertThat(inquiry.held(others, nora, "avec", day, Optional.empty())).isEmpty();
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
