package school.preau.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.obligations.RequirementState;
import school.preau.people.Acting;
import school.preau.people.DemoHospitalReady;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

/** The demonstration must show every kind of row, or the team page looks dead. */
@ParameterizedClass
@EnumSource(Database.class)
class DemonstrationTest {

    private final ReportingSchool hospital;

    DemonstrationTest(Database database) {
        hospital = new ReportingSchool(database.freshSource());
        hospital.school.today("2026-11-24");
        for (String name : List.of("Fougère", "Tilleul", "Églantine", "Pervenche", "Sureau", "Charme", "Cyprès")) {
            PersonId person = hospital.obligations.directory.person("Camille", name);
            hospital.obligations.directory.position(person, hospital.cardiology, "nurse", "2025-01-10", null);
        }
    }

    @Test
    void the_team_page_shows_held_soon_late_and_exempt() {
        var intern = new PersonId(new UUID(8, 8));
        var ready = new DemoHospitalReady(
                LocalDate.parse("2026-11-24"), hospital.ines, intern, hospital.awa, hospital.hugo, hospital.nora);
        hospital.school.demonstrate(hospital.obligations.people, ready);
        hospital.obligations.demonstrate(ready);
        hospital.projecting.check();

        var states =
                hospital
                        .team
                        .page(Acting.manager(hospital.awa, hospital.cardiology), TeamFilter.EVERYONE, 0, 100)
                        .stream()
                        .flatMap(member -> member.requirements().stream())
                        .map(RequirementStatus::state);
        assertThat(states)
                .contains(
                        RequirementState.HELD,
                        RequirementState.RENEWING,
                        RequirementState.OVERDUE,
                        RequirementState.EXEMPT);
    }
}
