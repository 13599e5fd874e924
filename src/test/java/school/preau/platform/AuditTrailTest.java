package school.preau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class AuditTrailTest {

    private static final PersonId REMI = new PersonId(new UUID(1, 1));
    private static final PersonId INES = new PersonId(new UUID(1, 2));

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    AuditTrailTest(Database database) {
        jdbc = database.fresh();
        var clock = Clock.fixed(Instant.parse("2027-02-09T09:00:00.123456789Z"), ZoneOffset.UTC);
        var settings =
                new Settings(Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false);
        trail = new AuditTrail(jdbc, new HospitalTime(clock, settings));
    }

    @Test
    void an_act_is_kept_with_who_what_whom_and_when() {
        trail.record(REMI, "people.grant.added", INES, "MANAGER");

        assertThat(trail.page(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(REMI);
            assertThat(entry.subject()).isEqualTo(INES);
            assertThat(entry.act()).isEqualTo("people.grant.added");
            assertThat(entry.at()).isEqualTo("2027-02-09T09:00:00.123Z");
        });
        assertThat(trail.concerning(INES, 10)).hasSize(1);
    }

    @Test
    void entries_are_found_by_person_and_day() {
        trail.record(REMI, "people.grant.added", INES, "MANAGER");
        trail.record(REMI, "people.unit.added", null, "Cardiologie");
        var begin = Instant.parse("2027-02-09T00:00:00Z");
        var end = Instant.parse("2027-02-10T00:00:00Z");

        assertThat(trail.page(List.of(INES), begin, end, 0, 10)).hasSize(1);
        assertThat(trail.page(null, begin, end, 1, 10)).hasSize(1);
        assertThat(trail.count(null, begin, end)).isEqualTo(2);
        assertThat(trail.count(List.of(), begin, end)).isZero();
        assertThat(trail.count(null, end, end.plusSeconds(60))).isZero();
    }

    @Test
    void a_whole_chain_verifies_and_a_changed_past_shows() {
        for (int i = 0; i < 3; i++) {
            trail.record(REMI, "people.grant.added", null, "grant " + i);
        }
        assertThat(trail.firstBroken()).isZero();

        jdbc.sql("update audit_entry set detail = 'another' where number = 2").update();

        assertThat(trail.firstBroken()).isEqualTo(2);
    }
}
