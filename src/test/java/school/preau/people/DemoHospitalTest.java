package school.preau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.DefaultApplicationArguments;
import school.preau.platform.Database;
import school.preau.platform.Mode;

@ParameterizedClass
@EnumSource(Database.class)
class DemoHospitalTest {

    private final Database database;

    DemoHospitalTest(Database database) {
        this.database = database;
    }

    @Test
    void sixty_people_of_every_profession_and_role_come_in_once() {
        var hospital = new Hospital(database, Mode.DEMO);
        run(hospital);
        run(hospital);

        var everyone = hospital.people.present(0, 100);
        assertThat(everyone).hasSize(60);
        assertThat(everyone)
                .filteredOn(person -> person.state() == PersonState.ON_LEAVE)
                .hasSize(2);
        var professions = everyone.stream()
                .flatMap(person -> hospital.people.positions(person.id()).stream())
                .map(Position::profession)
                .collect(Collectors.toSet());
        assertThat(professions)
                .isEqualTo(Set.of(
                        "physician",
                        "nurse",
                        "care-assistant",
                        "pharmacist",
                        "medical-secretary",
                        "coder",
                        "manager",
                        "it",
                        "administration",
                        "trainer",
                        "executive"));
        assertThat(hospital.events)
                .filteredOn(DemoHospitalReady.class::isInstance)
                .hasSize(1);
        assertThat(hospital.audit.firstBroken()).isZero();
    }

    @Test
    void the_five_of_the_sign_in_page_are_who_they_say() {
        var hospital = new Hospital(database, Mode.DEMO);
        run(hospital);

        var ready = hospital.events.stream()
                .filter(DemoHospitalReady.class::isInstance)
                .map(DemoHospitalReady.class::cast)
                .findFirst()
                .orElseThrow();
        var visitors = new DemoVisitors(hospital.people, hospital.settings);
        assertThat(visitors.all())
                .extracting(visitor -> visitor.person().id())
                .containsExactly(
                        ready.nurse(), ready.intern(), ready.manager(), ready.trainer(), ready.administrator());
        assertThat(hospital.people.positions(ready.intern()).getFirst().from()).isEqualTo(Hospital.TODAY.minusDays(1));
        assertThat(hospital.people.roles(ready.administrator(), Hospital.TODAY)).containsExactly(Role.ADMINISTRATOR);
        assertThat(hospital.people.roles(ready.trainer(), Hospital.TODAY)).containsExactly(Role.TRAINER);
        var lavande = hospital.grants.inForce(ready.manager(), Hospital.TODAY).getFirst();
        var led = hospital.people.withSubtrees(Set.of(Objects.requireNonNull(lavande.unit())));
        assertThat(hospital.people.working(led)).hasSizeBetween(18, 24).contains(ready.nurse());
        assertThat(hospital.signingIn.attempt("awa.lavande@hopital-fictif.example", visitors.password(), ""))
                .isEqualTo(new SignInAttempt.Admitted(ready.manager()));
    }

    @Test
    void production_stays_empty_and_tells_no_password() {
        var hospital = new Hospital(database, Mode.PRODUCTION);
        run(hospital);

        assertThat(hospital.people.present(0, 10)).isEmpty();
        var visitors = new DemoVisitors(hospital.people, hospital.settings);
        assertThat(visitors.all()).isEmpty();
        assertThatThrownBy(visitors::password).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_database_of_one_mode_refuses_the_other() {
        var hospital = new Hospital(database, Mode.DEMO);
        run(hospital);
        var other = new Hospital(database, Mode.PRODUCTION);

        assertThatThrownBy(() -> new Installation(hospital.jdbc, other.time, other.settings))
                .isInstanceOf(OtherModeSeeded.class)
                .hasMessageContaining("demo mode");
    }

    private static void run(Hospital hospital) {
        var staff = new DemoStaff(
                hospital.settingUp, hospital.staffing, hospital.organising, hospital.granting, hospital.passwords);
        new DemoHospital(
                        hospital.settings,
                        new Installation(hospital.jdbc, hospital.time, hospital.settings),
                        staff,
                        hospital.events::add,
                        hospital.transaction,
                        hospital.time)
                .run(new DefaultApplicationArguments());
    }
}
