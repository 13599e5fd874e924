package school.preau.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.certification.CertificationSchool.COURSE;
import static school.preau.certification.CertificationSchool.FIRST_HALF;
import static school.preau.certification.CertificationSchool.SECOND_HALF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.obligations.RequirementState;
import school.preau.people.Acting;
import school.preau.people.PersonState;
import school.preau.people.TeamOf;
import school.preau.people.UnitId;
import school.preau.platform.Database;

@ParameterizedClass
@EnumSource(Database.class)
class TeamTest {

    private final ReportingSchool hospital;
    private final TeamOf cardiologyLead;

    TeamTest(Database database) {
        hospital = new ReportingSchool(database.freshSource());
        cardiologyLead = Acting.manager(hospital.awa, hospital.cardiology);
        hospital.obligations.recompute();
        hospital.projecting.check();
    }

    @Test
    void the_most_urgent_come_first_then_names_in_order() {
        assertThat(names(TeamFilter.EVERYONE))
                .containsExactly("Hugo Bruyère", "Inès Aubépine", "Awa Lavande", "Maëlle Noisetier", "Nora Mélisse");
        assertThat(hospital.team.page(cardiologyLead, TeamFilter.EVERYONE, 1, 2))
                .extracting(MemberStatus::fullName)
                .containsExactly("Inès Aubépine", "Awa Lavande");
    }

    @Test
    void the_figures_say_who_may_use_the_tool() {
        var counts = hospital.team.counts(cardiologyLead, TeamFilter.EVERYONE);

        assertThat(counts.mayUseTool()).isEqualTo(1);
        assertThat(counts.notYet()).isEqualTo(3);
        assertThat(counts.renewThisMonth()).isZero();
        assertThat(counts.groups())
                .containsEntry(Urgency.LATE, 1)
                .containsEntry(Urgency.SOON, 3)
                .containsEntry(Urgency.AWAY, 1);
        assertThat(counts.requirements().get("avec")).isEqualTo(new TeamCounts.Share(1, 3));
    }

    @Test
    void what_ends_this_month_is_counted() {
        hospital.school.today("2028-02-03");
        hospital.obligations.recompute();
        hospital.projecting.check();

        assertThat(hospital.team.counts(cardiologyLead, TeamFilter.EVERYONE).renewThisMonth())
                .isEqualTo(1);
    }

    @Test
    void a_manager_of_another_unit_finds_none_of_them() {
        var other = Acting.manager(hospital.awa, hospital.surgery);

        assertThat(hospital.team.page(other, TeamFilter.EVERYONE, 0, 50))
                .extracting(MemberStatus::fullName)
                .containsExactly("Odile Genêt");
        assertThat(hospital.team.member(other, hospital.ines)).isEmpty();
        assertThat(hospital.team.page(other, inUnit(hospital.cardiology), 0, 50))
                .as("asking for a unit by hand does not widen the scope")
                .isEmpty();
        assertThat(hospital.team.counts(other, inUnit(hospital.cardiology)).people())
                .isZero();
    }

    @Test
    void names_are_found_without_accents_and_wildcards_are_letters() {
        assertThat(names(new TeamFilter("aubepine", "", null, null))).containsExactly("Inès Aubépine");
        assertThat(names(new TeamFilter("%", "", null, null))).isEmpty();
    }

    @Test
    void profession_state_and_unit_filter() {
        assertThat(names(new TeamFilter("", "manager", null, null))).containsExactly("Awa Lavande");
        assertThat(names(new TeamFilter("", "", RequirementState.OVERDUE, null)))
                .containsExactly("Hugo Bruyère");
        assertThat(hospital.team.page(
                        Acting.manager(hospital.awa, hospital.cardiology, hospital.surgery),
                        inUnit(hospital.surgery),
                        0,
                        50))
                .extracting(MemberStatus::fullName)
                .containsExactly("Odile Genêt");
    }

    @Test
    void the_stored_status_equals_a_recomputation_from_the_facts() {
        hospital.school.done(hospital.ines, COURSE, "2027-02-10T10:00:00Z");
        hospital.projecting.update(hospital.ines);
        hospital.school.done(hospital.hugo, FIRST_HALF, "2027-02-11T10:00:00Z");
        hospital.school.done(hospital.hugo, SECOND_HALF, "2027-02-12T10:00:00Z");
        hospital.projecting.update(hospital.hugo);

        assertThat(hospital.projecting.check().differed()).isZero();

        hospital.school.jdbc.sql("update requirement_status set state = 'HELD'").update();
        assertThat(hospital.projecting.check().differed()).isPositive();
        assertThat(hospital.projecting.check().differed()).isZero();
    }

    @Test
    void a_day_that_passes_makes_a_status_late_without_any_event() {
        assertThat(statusOf("avec")).isEqualTo(RequirementState.DUE);

        hospital.school.today("2027-03-04");

        assertThat(statusOf("avec")).isEqualTo(RequirementState.OVERDUE);
        assertThat(hospital.projecting.check().differed()).isZero();
    }

    @Test
    void days_of_grace_keep_the_tool_open_after_the_end_of_validity() {
        hospital.school.today("2028-03-01");
        hospital.projecting.check();
        assertThat(hospital.team.member(cardiologyLead, hospital.maelle))
                .hasValueSatisfying(member -> assertThat(member.mayUseTool()).isTrue());

        hospital.school.today("2028-03-07");
        assertThat(hospital.team.member(cardiologyLead, hospital.maelle))
                .hasValueSatisfying(member -> assertThat(member.mayUseTool()).isFalse());
    }

    @Test
    void whoever_has_left_is_not_shown() {
        hospital.obligations.directory.state(hospital.hugo, PersonState.LEFT);
        hospital.projecting.update(hospital.hugo);

        assertThat(names(TeamFilter.EVERYONE)).doesNotContain("Hugo Bruyère");
    }

    @Test
    void an_absent_person_says_until_when() {
        assertThat(hospital.team.member(cardiologyLead, hospital.nora)).hasValueSatisfying(nora -> {
            assertThat(nora.away()).isTrue();
            assertThat(nora.awayUntil()).isEqualTo(LocalDate.parse("2027-04-12"));
        });
    }

    private RequirementState statusOf(String certification) {
        return hospital.team.member(cardiologyLead, hospital.ines).orElseThrow().requirements().stream()
                .filter(requirement -> requirement.certification().equals(certification))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> names(TeamFilter filter) {
        return hospital.team.page(cardiologyLead, filter, 0, 50).stream()
                .map(MemberStatus::fullName)
                .toList();
    }

    private static TeamFilter inUnit(UnitId unit) {
        return new TeamFilter("", "", null, unit);
    }
}
