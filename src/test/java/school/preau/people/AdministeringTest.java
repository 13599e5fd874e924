package school.preau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.people.Hospital.TODAY;
import static school.preau.people.Hospital.done;
import static school.preau.people.Hospital.draft;
import static school.preau.people.Hospital.since;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.context.SecurityContextHolder;
import school.preau.platform.AuditEntry;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class AdministeringTest {

    private final Hospital hospital;
    private final Administrator remi;
    private final UnitId house;
    private final UnitId pole;
    private final UnitId cardiology;
    private final UnitId pharmacy;
    private final PersonId ines;

    AdministeringTest(Database database) {
        hospital = new Hospital(database);
        remi = hospital.administrator();
        house = hospital.unit(remi, "Hôpital", Unit.Kind.HOSPITAL, null);
        pole = hospital.unit(remi, "Pôle Cœur", Unit.Kind.POLE, house);
        cardiology = hospital.unit(remi, "Cardiologie", Unit.Kind.SERVICE, pole);
        pharmacy = hospital.unit(remi, "Pharmacie", Unit.Kind.SERVICE, house);
        ines = hospital.nurse(remi, "Inès", "Aubépine", cardiology);
    }

    @AfterEach
    void nobody_stays_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void somebody_is_added_with_a_first_position_and_the_others_hear_of_it() {
        assertThat(hospital.people.find(ines)).hasValueSatisfying(person -> {
            assertThat(person.fullName()).isEqualTo("Inès Aubépine");
            assertThat(person.staffNumber()).isEqualTo("AUBI");
        });
        assertThat(hospital.people.positions(ines))
                .containsExactly(new Position(ines, cardiology, "nurse", TODAY.minusDays(36), null));
        assertThat(hospital.events).contains(new PersonChanged(ines));
        assertThat(acts()).startsWith("people.person.added");
        assertThat(hospital.audit.firstBroken()).isZero();
    }

    @Test
    void several_acts_on_somebody_in_one_transaction_are_told_once() {
        hospital.events.clear();

        hospital.transaction.executeWithoutResult(status -> {
            var one = hospital.nurse(remi, "Ida", "Cornouiller", cardiology);
            hospital.staffing.addPosition(remi, one, since(cardiology, "nurse", TODAY));
            hospital.staffing.setState(remi, one, PersonState.ON_LEAVE);
            hospital.staffing.setState(remi, ines, PersonState.ON_LEAVE);
        });
        assertThat(hospital.events).hasSize(2).doesNotHaveDuplicates();

        hospital.transaction.executeWithoutResult(status -> hospital.staffing.setState(remi, ines, PersonState.ACTIVE));
        assertThat(hospital.events).hasSize(3).last().isEqualTo(new PersonChanged(ines));
    }

    @Test
    void a_staff_number_and_a_mail_address_stand_once() {
        var twin = new PersonDraft("aubi", "Ina", "Aubier", "ina@h.example", null, Language.FR);
        var mail = new PersonDraft("X1", "Ina", "Aubier", "INES.aubepine@hopital-fictif.example", null, Language.FR);

        assertThat(hospital.staffing.add(remi, twin, since(cardiology, "nurse", TODAY)))
                .isEqualTo(Outcome.refused(Refusal.STAFF_NUMBER_TAKEN));
        assertThat(hospital.staffing.add(remi, mail, since(cardiology, "nurse", TODAY)))
                .isEqualTo(Outcome.refused(Refusal.EMAIL_TAKEN));
    }

    @Test
    void a_change_made_on_an_old_reading_is_refused() {
        var read = hospital.people.find(ines).orElseThrow();
        done(hospital.staffing.change(remi, ines, draft("Inès", "Aubépine-Sorbier"), read.version()));

        assertThat(hospital.staffing.change(remi, ines, draft("Ina", "Aubépine"), read.version()))
                .isEqualTo(Outcome.refused(Refusal.CHANGED_MEANWHILE));
        assertThat(hospital.people.find(ines).orElseThrow().familyName()).isEqualTo("Aubépine-Sorbier");
    }

    @Test
    void positions_and_absences_end_after_they_begin() {
        assertThat(hospital.staffing.addPosition(
                        remi, ines, new PositionDraft(pharmacy, "nurse", TODAY, TODAY.minusDays(1))))
                .isEqualTo(Outcome.refused(Refusal.DATES_REVERSED));
        assertThat(hospital.staffing.addAbsence(remi, ines, TODAY, TODAY.minusDays(1)))
                .isEqualTo(Outcome.refused(Refusal.DATES_REVERSED));
        assertThat(hospital.staffing.addPosition(remi, ines, new PositionDraft(null, "nurse", TODAY, null)))
                .isEqualTo(Outcome.refused(Refusal.UNIT_MISSING));
    }

    @Test
    void a_position_is_ended_and_an_absence_corrected() {
        var position = hospital.staffing.positions(remi, ines).getFirst();
        done(hospital.staffing.changePosition(
                remi, position.id(), new PositionDraft(cardiology, "nurse", TODAY.minusDays(36), TODAY)));
        done(hospital.staffing.addAbsence(remi, ines, TODAY, null));
        var absence = hospital.staffing.absences(remi, ines).getFirst();
        done(hospital.staffing.changeAbsence(remi, absence.id(), TODAY, TODAY.plusDays(9)));

        assertThat(hospital.people.positions(ines).getFirst().to()).isEqualTo(TODAY);
        assertThat(hospital.people.absences(ines)).containsExactly(new Absence(ines, TODAY, TODAY.plusDays(9)));
        done(hospital.staffing.removeAbsence(remi, absence.id()));
        assertThat(hospital.people.absences(ines)).isEmpty();
    }

    @Test
    void nobody_grants_to_themselves() {
        assertThat(hospital.granting.grant(remi, remi.id(), Role.TRAINER, null, TODAY, null))
                .isEqualTo(Outcome.refused(Refusal.FOR_ONESELF));
    }

    @Test
    void the_last_administrator_stays() {
        var own = hospital.granting.of(remi, remi.id()).getFirst();

        assertThat(hospital.granting.end(remi, own.id())).isEqualTo(Outcome.refused(Refusal.LAST_ADMINISTRATOR));
        assertThat(hospital.staffing.setState(remi, remi.id(), PersonState.LEFT))
                .isEqualTo(Outcome.refused(Refusal.LAST_ADMINISTRATOR));

        done(hospital.granting.grant(remi, ines, Role.ADMINISTRATOR, null, TODAY, null));

        assertThat(hospital.granting.end(remi, own.id())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_manager_leads_a_unit_and_the_same_grant_is_not_given_twice() {
        assertThat(hospital.granting.grant(remi, ines, Role.MANAGER, null, TODAY, null))
                .isEqualTo(Outcome.refused(Refusal.UNIT_MISSING));
        done(hospital.granting.grant(remi, ines, Role.MANAGER, cardiology, TODAY, null));

        assertThat(hospital.granting.grant(remi, ines, Role.MANAGER, cardiology, TODAY, null))
                .isEqualTo(Outcome.refused(Refusal.GRANTED_ALREADY));
        assertThat(hospital.granting.grant(remi, ines, Role.MANAGER, pharmacy, TODAY, null))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_manager_of_a_pole_reaches_all_below_and_nothing_beside() {
        var grant = done(hospital.granting.grant(remi, ines, Role.MANAGER, pole, TODAY, null));
        signIn(ines);

        assertThat(hospital.signedIn.team())
                .hasValueSatisfying(team -> assertThat(team.units()).containsExactlyInAnyOrder(pole, cardiology));

        done(hospital.granting.end(remi, grant));
        assertThat(hospital.signedIn.team()).as("grants are read at each call").isEmpty();
    }

    @Test
    void roles_sleep_before_their_first_day_and_while_somebody_has_left() {
        done(hospital.granting.grant(remi, ines, Role.TRAINER, null, TODAY.plusDays(1), null));
        done(hospital.granting.grant(remi, ines, Role.REVIEWER, null, TODAY, null));
        signIn(ines);
        assertThat(hospital.signedIn.trainer())
                .hasValueSatisfying(trainer -> assertThat(trainer.reviewer()).isTrue());

        done(hospital.staffing.setState(remi, ines, PersonState.LEFT));

        assertThat(hospital.signedIn.trainer()).isEmpty();
        assertThat(hospital.signedIn.administrator()).isEmpty();
    }

    @Test
    void who_leaves_is_signed_out_everywhere() {
        var series = hospital.staying.begin(ines, true).series();

        done(hospital.staffing.setState(remi, ines, PersonState.LEFT));

        assertThat(hospital.staying.holds(series)).isFalse();
    }

    @Test
    void units_keep_their_levels_and_no_circle_closes() {
        assertThat(hospital.organising.add(remi, "Aile", Unit.Kind.POLE, cardiology))
                .isEqualTo(Outcome.refused(Refusal.UNIT_LEVEL));
        assertThat(hospital.organising.add(remi, " cardiologie ", Unit.Kind.SERVICE, pole))
                .isEqualTo(Outcome.refused(Refusal.UNIT_NAME_TAKEN));
        assertThat(hospital.organising.add(remi, " ", Unit.Kind.SERVICE, pole))
                .isEqualTo(Outcome.refused(Refusal.UNIT_NAME_MISSING));
        assertThat(hospital.organising.move(remi, unit(pole), cardiology))
                .isEqualTo(Outcome.refused(Refusal.UNIT_LEVEL));
    }

    @Test
    void moving_a_unit_takes_its_people_along_and_says_so() {
        hospital.events.clear();

        done(hospital.organising.move(remi, unit(cardiology), house));

        assertThat(unit(cardiology).parent()).isEqualTo(house);
        assertThat(hospital.events).containsExactly(new PersonChanged(ines));
        assertThat(acts()).startsWith("people.unit.moved");
    }

    @Test
    void a_unit_renamed_on_an_old_reading_is_refused() {
        var read = unit(cardiology);
        done(hospital.organising.rename(remi, read, "Cardiologie et vaisseaux"));

        assertThat(hospital.organising.rename(remi, read, "Cœur"))
                .isEqualTo(Outcome.refused(Refusal.CHANGED_MEANWHILE));
    }

    @Test
    void people_are_found_by_name_number_or_unit_without_their_accents() {
        hospital.nurse(remi, "Théo", "Sureau", pharmacy);

        assertThat(found("aubepine ines")).containsExactly("Inès Aubépine");
        assertThat(found("SURT")).containsExactly("Théo Sureau");
        assertThat(found("cardio")).containsExactly("Inès Aubépine");
        assertThat(found("pharmacie sur")).containsExactly("Théo Sureau");
        assertThat(found("%")).isEmpty();
        assertThat(found("")).containsExactly("Inès Aubépine", "Rémi Cyprès", "Théo Sureau");
        assertThat(hospital.directory.count(remi, "", false)).isEqualTo(3);
        assertThat(hospital.directory.page(remi, "", false, 1, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.ADMINISTRATOR));
    }

    @Test
    void leavers_are_found_when_asked_for() {
        done(hospital.staffing.setState(remi, ines, PersonState.LEFT));

        assertThat(found("aubepine")).isEmpty();
        assertThat(hospital.directory.page(remi, "aubepine", true, 0, 10)).hasSize(1);
    }

    private List<String> found(String words) {
        return hospital.directory.page(remi, words, false, 0, 10).stream()
                .map(row -> row.person().fullName())
                .toList();
    }

    private Unit unit(UnitId id) {
        return hospital.people.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acts() {
        return hospital.audit.page(0, 50).stream().map(AuditEntry::act).toList();
    }

    private static void signIn(PersonId person) {
        SecurityContextHolder.getContext().setAuthentication(Admission.authentication(person, Set.of()));
    }
}
