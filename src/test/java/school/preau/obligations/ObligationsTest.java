package school.preau.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.certification.CertificationSchool.COURSE;
import static school.preau.obligations.RequirementState.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.obligations.Exempting.Exempted;
import school.preau.obligations.Reminding.Reminded;
import school.preau.people.Acting;
import school.preau.people.PersonState;
import school.preau.people.Unit;
import school.preau.people.UnitId;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class ObligationsTest {

    private final ObligationsSchool hospital;
    private final UnitId cardiology;
    private final UnitId surgery;
    private final PersonId ines;
    private final PersonId awa;

    ObligationsTest(Database database) {
        hospital = new ObligationsSchool(database.freshSource());
        cardiology = hospital.directory.unit("Cardiologie", Unit.Kind.SERVICE, null);
        surgery = hospital.directory.unit("Chirurgie", Unit.Kind.SERVICE, null);
        ines = hospital.directory.person("Inès", "Aubépine");
        awa = hospital.directory.person("Awa", "Lavande");
        hospital.directory.position(ines, cardiology, "nurse", "2027-01-02", null);
        hospital.directory.position(awa, cardiology, "manager", "2020-01-01", null);
        hospital.school.today("2026-10-01");
        hospital.adopt("verifier", "2026-10-01");
        hospital.school.today("2027-02-01");
        hospital.obliging.recompute(ines);
    }

    @Test
    void a_nurse_must_hold_it_sixty_days_after_joining_and_can_read_why() {
        Obligation avec = avec();

        assertThat(avec.due()).isEqualTo("2027-03-03");
        assertThat(avec.state()).isEqualTo(DUE);
        assertThat(avec.rule()).isEqualTo("verifier");
        assertThat(avec.reasons())
                .extracting(reason -> reason.words().key())
                .containsExactly("obligations.reason.position", "obligations.reason.rule", "obligations.reason.due");
        assertThat(avec.because().parameters()).contains("Cardiologie", LocalDate.parse("2027-01-02"));
        assertThat(avec.changesOn()).isEqualTo("2027-03-04");
    }

    @Test
    void whoever_was_there_before_counts_from_the_adoption_of_the_rule() {
        hospital.obliging.recompute(awa);

        assertThat(hospital.obligations.of(awa)).singleElement().satisfies(letter -> {
            assertThat(letter.certification()).isEqualTo("lettre");
            assertThat(letter.due())
                    .as("the rule was first seen on 1 February")
                    .isEqualTo(LocalDate.parse("2027-02-01").plusDays(90));
        });
    }

    @Test
    void several_positions_make_one_obligation_with_the_earliest_due_date() {
        hospital.directory.position(ines, surgery, "nurse", "2026-12-01", null);
        hospital.obliging.recompute(ines);

        assertThat(avec().due()).isEqualTo("2027-01-30");
        assertThat(avec().because().parameters()).contains("Chirurgie");
    }

    @Test
    void the_states_follow_the_days() {
        hospital.school.today("2027-03-03");
        assertThat(avec().state()).isEqualTo(DUE);
        hospital.school.today("2027-03-04");
        assertThat(avec().state()).isEqualTo(OVERDUE);
        hospital.waiting.add(ines);
        assertThat(avec().state()).isEqualTo(WAITING);
        hospital.waiting.clear();

        hospital.school.done(ines, COURSE, "2027-03-05T10:00:00Z");
        assertThat(avec().state()).isEqualTo(HELD);
        assertThat(avec().day()).isEqualTo("2028-03-05");
        hospital.school.today("2028-01-05");
        assertThat(avec().state()).as("first day of the window").isEqualTo(RENEWING);
        hospital.school.today("2028-03-05");
        assertThat(avec().state()).as("last day").isEqualTo(RENEWING);
        hospital.school.today("2028-03-06");
        assertThat(avec().state()).isEqualTo(OVERDUE);
        assertThat(avec().day()).isEqualTo("2028-03-05");
    }

    @Test
    void an_absence_stops_the_clock_and_the_return_gives_thirty_days() {
        hospital.directory.absence(ines, "2027-02-20", "2027-05-31");
        hospital.obliging.recompute(ines);
        hospital.school.today("2027-03-15");
        assertThat(avec().state()).isEqualTo(ON_LEAVE);
        assertThat(avec().day()).isEqualTo("2027-05-31");
        assertThat(avec().changesOn()).isEqualTo("2027-06-01");

        hospital.school.today("2027-06-01");
        hospital.obliging.recompute(ines);
        assertThat(avec().state()).isEqualTo(DUE);
        assertThat(avec().due()).isEqualTo("2027-06-30");
    }

    @Test
    void a_certificate_that_ends_during_an_absence_is_asked_again_after_the_return() {
        hospital.school.done(ines, COURSE, "2027-02-10T10:00:00Z");
        hospital.directory.absence(ines, "2028-02-01", "2028-04-30");
        hospital.school.today("2028-05-02");
        hospital.obliging.recompute(ines);

        assertThat(avec().state()).isEqualTo(DUE);
        assertThat(avec().due()).isEqualTo("2028-05-30");
    }

    @Test
    void an_exemption_holds_until_its_last_day_and_is_audited() {
        assertThat(exempt(ines, "2027-06-30")).isEqualTo(Exempted.DONE);

        assertThat(avec().state()).isEqualTo(EXEMPT);
        assertThat(avec().day()).isEqualTo("2027-06-30");
        assertThat(hospital.school.published).contains(new ObligationsChanged(ines));
        hospital.school.today("2027-07-01");
        assertThat(avec().state()).isEqualTo(OVERDUE);
    }

    @Test
    void a_manager_exempts_only_their_people_never_themselves_and_never_without_reason() {
        var stranger = Acting.manager(awa, surgery);
        assertThat(hospital.exempting.exempt(stranger, ines, "avec", "r", "e", LocalDate.parse("2027-06-30")))
                .isEqualTo(Exempted.OUT_OF_SCOPE);
        assertThat(exempt(awa, "2027-06-30")).isEqualTo(Exempted.OWN);
        assertThat(exempt(ines, "2027-01-31")).isEqualTo(Exempted.PAST);
        assertThat(hospital.exempting.exempt(
                        Acting.manager(awa, cardiology), ines, "avec", " ", "e", LocalDate.parse("2027-06-30")))
                .isEqualTo(Exempted.TEXT_MISSING);
        assertThat(avec().state()).isEqualTo(DUE);
    }

    @Test
    void a_reminder_is_kept_with_its_due_date_and_not_sent_twice_a_day() {
        var team = Acting.manager(awa, cardiology);
        assertThat(hospital.reminding.remind(team, ines, "avec")).isEqualTo(Reminded.DONE);
        assertThat(hospital.reminding.remind(team, ines, "avec")).isEqualTo(Reminded.ALREADY_TODAY);
        assertThat(hospital.reminding.remind(Acting.manager(awa, surgery), ines, "avec"))
                .isEqualTo(Reminded.OUT_OF_SCOPE);

        var me = Acting.learner(ines);
        assertThat(hospital.reminding.waiting(me)).singleElement().satisfies(reminder -> {
            assertThat(reminder.due()).isEqualTo("2027-03-03");
            hospital.reminding.seen(me, reminder.id());
        });
        assertThat(hospital.reminding.waiting(me)).isEmpty();
        assertThat(hospital.reminding.sentTo(ines)).hasSize(1);
    }

    @Test
    void nothing_is_asked_of_somebody_who_has_left() {
        hospital.directory.state(ines, PersonState.LEFT);
        hospital.obliging.recompute(ines);

        assertThat(hospital.obligations.of(ines)).isEmpty();
    }

    private Exempted exempt(PersonId person, String until) {
        return hospital.exempting.exempt(
                Acting.manager(awa, cardiology),
                person,
                "avec",
                "Diplôme universitaire équivalent",
                "Dossier RH",
                LocalDate.parse(until));
    }

    private Obligation avec() {
        return hospital.obligations.of(ines).stream()
                .filter(obligation -> obligation.certification().equals("avec"))
                .findFirst()
                .orElseThrow();
    }
}
