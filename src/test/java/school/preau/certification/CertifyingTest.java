package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.certification.CertificationSchool.COURSE;
import static school.preau.certification.CertificationSchool.FIRST_HALF;
import static school.preau.certification.CertificationSchool.SECOND_HALF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Requirement;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.people.Acting;
import school.preau.platform.AuditTrails;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class CertifyingTest {

    private static final PersonId INES = new PersonId(new UUID(1, 1));
    private static final PersonId REMI = new PersonId(new UUID(1, 2));

    private static final Requirement FINAL = new Requirement(COURSE, "final");

    private final CertificationSchool school;

    CertifyingTest(Database database) {
        school = new CertificationSchool(database.fresh());
    }

    @Test
    void a_course_done_begins_a_cycle_and_issues_a_certificate() {
        school.done(INES, COURSE, "2026-11-12T10:00:00Z");

        assertThat(school.certifications.statusOf(INES).get("avec"))
                .isEqualTo(new Holding("avec", LocalDate.parse("2026-11-12"), LocalDate.parse("2027-11-12")));
        assertThat(school.certificates.of(INES, 10)).singleElement().satisfies(certificate -> {
            assertThat(certificate.publicId()).hasSize(22);
            assertThat(certificate.number()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
            assertThat(certificate.shared()).isFalse();
        });
        assertThat(school.published)
                .containsExactly(new CertificationHeld(
                        INES, "avec", LocalDate.parse("2026-11-12"), LocalDate.parse("2027-11-12")));
    }

    @Test
    void hearing_of_the_same_course_twice_changes_nothing() {
        var at = Instant.parse("2026-11-12T10:00:00.123456789Z");
        school.certifying.record(INES, new CourseVersion(COURSE, 1), "", at);
        school.certifying.record(INES, new CourseVersion(COURSE, 1), "", at);

        assertThat(school.certifications.history(INES)).hasSize(1);
        assertThat(school.published).hasSize(1);
    }

    @Test
    void a_certification_of_two_courses_waits_for_the_second() {
        school.done(INES, FIRST_HALF, "2026-11-12T10:00:00Z");
        assertThat(school.certifications.statusOf(INES)).isEmpty();

        school.done(INES, SECOND_HALF, "2027-01-31T10:00:00Z");

        assertThat(school.certifications.history(INES)).singleElement().satisfies(cycle -> {
            assertThat(cycle.facts()).hasSize(2);
            assertThat(cycle.until()).isEqualTo("2028-01-31");
        });
    }

    @Test
    void a_quiz_that_stands_for_its_course_earns_the_same_validity() {
        school.testOut = List.of(FINAL);

        school.passed(INES, FINAL, "2026-11-12T10:00:00Z");

        assertThat(school.certifications.statusOf(INES).get("avec"))
                .isEqualTo(new Holding("avec", LocalDate.parse("2026-11-12"), LocalDate.parse("2027-11-12")));
    }

    @Test
    void a_quiz_counts_for_nothing_where_it_does_not_stand_for_its_course() {
        school.passed(INES, FINAL, "2026-11-12T10:00:00Z");

        assertThat(school.certifications.history(INES)).isEmpty();
    }

    @Test
    void the_rest_of_the_course_supports_the_cycle_that_its_quiz_began_and_begins_no_other() {
        school.testOut = List.of(FINAL);
        school.passed(INES, FINAL, "2026-11-12T10:00:00Z");
        school.done(INES, COURSE, "2026-11-20T10:00:00Z");

        assertThat(school.certifications.history(INES))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.facts()).hasSize(2));
        assertThat(school.certificates.of(INES, 10)).hasSize(1);
    }

    @Test
    void the_quiz_at_the_end_of_a_course_is_no_second_proof_whichever_is_heard_first() {
        school.testOut = List.of(FINAL);
        school.done(INES, COURSE, "2026-11-12T10:00:00Z");
        school.passed(INES, FINAL, "2026-11-12T10:00:00Z");
        school.passed(INES, FINAL, "2027-03-01T10:00:00Z");

        assertThat(school.certifications.history(INES)).hasSize(1);
    }

    @Test
    void in_the_window_the_quiz_alone_renews_from_the_day_it_would_have_ended() {
        school.testOut = List.of(FINAL);
        school.passed(INES, FINAL, "2026-11-12T10:00:00Z");
        school.passed(INES, FINAL, "2027-10-01T10:00:00Z");

        assertThat(school.certifications.history(INES)).hasSize(2);
        assertThat(school.certifications.statusOf(INES).get("avec"))
                .isEqualTo(new Holding("avec", LocalDate.parse("2027-10-01"), LocalDate.parse("2028-11-12")));
    }

    @Test
    void a_certification_may_ask_for_a_quiz_beside_a_course() {
        var quiz = new Requirement(SECOND_HALF, "final");
        school.asked = List.of(Requirement.whole(FIRST_HALF), quiz);
        school.passed(INES, quiz, "2026-11-12T10:00:00Z");
        assertThat(school.certifications.history(INES)).isEmpty();

        school.done(INES, FIRST_HALF, "2026-11-13T10:00:00Z");

        assertThat(school.certifications.history(INES))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.facts())
                        .extracting(RequirementFact::done)
                        .containsExactlyInAnyOrder(Requirement.whole(FIRST_HALF), quiz));
    }

    @Test
    void only_what_counts_by_itself_is_passed_on() {
        school.testOut = List.of(FINAL);
        var version = new CourseVersion(COURSE, 1);
        school.certifying.on(new ActivityCompleted(INES, version, "10-lecon", school.clock.instant()));
        school.certifying.on(new ActivityCompleted(INES, version, FINAL.activity(), school.clock.instant()));

        assertThat(school.published)
                .containsExactly(new ProofGiven(INES, version, FINAL.activity(), school.clock.instant()));
    }

    @Test
    void a_course_done_longer_ago_than_one_validity_does_not_count_any_more() {
        school.done(INES, FIRST_HALF, "2025-01-30T10:00:00Z");
        school.done(INES, SECOND_HALF, "2026-01-31T10:00:00Z");

        assertThat(school.certifications.history(INES)).isEmpty();
    }

    @Test
    void the_day_is_the_hospitals_not_the_servers() {
        school.done(INES, COURSE, "2026-11-11T23:30:00Z");

        assertThat(school.certifications.held(INES, "avec", LocalDate.parse("2026-11-11")))
                .isFalse();
        assertThat(school.certifications.held(INES, "avec", LocalDate.parse("2026-11-12")))
                .isTrue();
        assertThat(school.certifications.held(INES, "avec", LocalDate.parse("2027-11-12")))
                .as("until 24:00 of its last day")
                .isTrue();
        assertThat(school.certifications.held(INES, "avec", LocalDate.parse("2027-11-13")))
                .isFalse();
    }

    @Test
    void a_renewal_inside_the_window_adds_a_cycle_and_keeps_the_first() {
        school.done(INES, COURSE, "2026-11-12T10:00:00Z");
        school.done(INES, COURSE, "2027-10-20T10:00:00Z");

        assertThat(school.certifications.statusOf(INES).values())
                .singleElement()
                .extracting(Holding::until)
                .isEqualTo(LocalDate.parse("2028-11-12"));
        assertThat(school.certifications.history(INES)).hasSize(2);
    }

    @Test
    void a_course_is_needed_until_the_last_day_of_the_last_cycle_that_stands_on_it() {
        var needs = new ProofByCycles(school.cycles);
        school.done(INES, COURSE, "2026-11-12T10:00:00Z");
        school.done(REMI, FIRST_HALF, "2026-11-12T10:00:00Z");

        assertThat(needs.lastDay(INES, new CourseVersion(COURSE, 1))).contains(LocalDate.parse("2027-11-12"));

        school.done(INES, COURSE, "2027-10-20T10:00:00Z");

        assertThat(needs.lastDay(INES, new CourseVersion(COURSE, 1))).contains(LocalDate.parse("2028-11-12"));
        assertThat(needs.lastDay(INES, new CourseVersion(COURSE, 2)))
                .as("of another version no proof stands")
                .isEmpty();
        assertThat(needs.lastDay(REMI, new CourseVersion(FIRST_HALF, 1)))
                .as("half of a certification proves nothing yet")
                .isEmpty();
        assertThat(needs.lastDay(REMI, new CourseVersion(COURSE, 1)))
                .as("nobody needs another's course")
                .isEmpty();
    }

    @Test
    void what_was_held_can_be_asked_as_it_was_known_on_a_day() {
        school.clock.set(Instant.parse("2027-03-10T09:00:00Z"));
        school.certifying.record(INES, new CourseVersion(COURSE, 1), "", Instant.parse("2027-03-01T09:00:00Z"));
        var third = LocalDate.parse("2027-03-03");

        assertThat(school.certifications.held(INES, "avec", third)).isTrue();
        assertThat(school.certifications.heldAsKnownOn(INES, "avec", third, third))
                .as("recorded only on 10 March")
                .isFalse();
        assertThat(school.certifications.heldAsKnownOn(INES, "avec", third, LocalDate.parse("2027-03-10")))
                .isTrue();
    }

    @Test
    void a_revocation_ends_it_from_then_on_and_keeps_the_past() {
        school.done(INES, COURSE, "2026-11-12T10:00:00Z");
        school.clock.set(Instant.parse("2027-02-01T10:00:00Z"));

        assertThat(revoking().revoke(Acting.administrator(REMI), onlyCertificate(), "Issued by mistake"))
                .isEqualTo(Revoking.Revoked.DONE);

        assertThat(school.certifications.held(INES, "avec", LocalDate.parse("2027-01-31")))
                .isTrue();
        assertThat(school.certifications.held(INES, "avec", LocalDate.parse("2027-02-01")))
                .isFalse();
        assertThat(school.certifications.heldAsKnownOn(
                        INES, "avec", LocalDate.parse("2027-02-01"), LocalDate.parse("2027-01-31")))
                .isTrue();
        assertThat(school.certifications.statusOf(INES)).isEmpty();
        assertThat(school.published).contains(new CertificateRevoked(INES, "avec"));
        assertThat(revoking().revoke(Acting.administrator(REMI), onlyCertificate(), "Again"))
                .isEqualTo(Revoking.Revoked.ALREADY);
    }

    @Test
    void nobody_revokes_for_themselves_nor_without_a_reason() {
        school.done(INES, COURSE, "2026-11-12T10:00:00Z");

        assertThat(revoking().revoke(Acting.administrator(INES), onlyCertificate(), "Mine"))
                .isEqualTo(Revoking.Revoked.OWN);
        assertThat(revoking().revoke(Acting.administrator(REMI), onlyCertificate(), " "))
                .isEqualTo(Revoking.Revoked.REASON_MISSING);
    }

    private Revoking revoking() {
        return new Revoking(
                school.certificates, AuditTrails.over(school.jdbc, school.time), school.time, school.events);
    }

    private CertificateId onlyCertificate() {
        return school.certificates.of(INES, 1).getFirst().id();
    }
}
