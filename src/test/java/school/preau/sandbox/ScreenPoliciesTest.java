package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.platform.AuditTrail;
import school.preau.platform.AuditTrails;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;
import school.preau.sandbox.screen.ScreenKind;
import school.preau.sandbox.screen.Verdict;

@ParameterizedClass
@EnumSource(Database.class)
class ScreenPoliciesTest {

    private static final Administrator REMI = Acting.administrator(new PersonId(new UUID(1, 9)));

    private final HospitalTime time = new HospitalTime(
            Clock.fixed(Instant.parse("2027-02-09T13:02:00Z"), ZoneOffset.UTC),
            new Settings(Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
    private final AuditTrail trail;
    private final ScreenPolicies policies;
    private final ScreenPolicies ofAnotherNode;

    ScreenPoliciesTest(Database database) {
        var jdbc = database.fresh();
        trail = AuditTrails.over(jdbc, time);
        policies = new ScreenPolicies(jdbc, time, trail);
        ofAnotherNode = new ScreenPolicies(jdbc, time, trail);
    }

    @Test
    void a_hospital_begins_with_the_usual_policy() {
        assertThat(policies.current().of(ScreenKind.NAME)).isEqualTo(Verdict.WARN);
        assertThat(policies.current().of(ScreenKind.NIR)).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_change_holds_on_every_node_and_stands_in_the_audit_trail() {
        policies.current();
        policies.set(REMI, ScreenKind.NAME, Verdict.BLOCK);

        assertThat(policies.current().of(ScreenKind.NAME)).isEqualTo(Verdict.BLOCK);
        assertThat(ofAnotherNode.current().of(ScreenKind.NAME)).isEqualTo(Verdict.BLOCK);
        assertThat(trail.page(0, 5)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("sandbox.screen-policy.changed");
            assertThat(entry.detail()).isEqualTo("NAME: WARN → BLOCK");
            assertThat(entry.actor()).isEqualTo(REMI.id());
        });
    }

    @Test
    void choosing_what_holds_already_is_no_change() {
        policies.set(REMI, ScreenKind.NAME, Verdict.WARN);

        assertThat(trail.page(0, 5)).isEmpty();
    }

    @Test
    void a_social_security_number_cannot_be_let_pass() {
        assertThatThrownBy(() -> policies.set(REMI, ScreenKind.NIR, Verdict.PASS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(trail.page(0, 5)).isEmpty();
    }
}
