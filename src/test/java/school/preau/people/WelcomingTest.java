package school.preau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.people.Hospital.done;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;
import school.preau.platform.Language;

@ParameterizedClass
@EnumSource(Database.class)
class WelcomingTest {

    private static final String PASSWORD = "trois lits et une fenêtre";

    private final Hospital hospital;

    WelcomingTest(Database database) {
        hospital = new Hospital(database);
    }

    @Test
    void a_new_installation_is_opened_by_its_link_once() {
        var link = hospital.welcoming.setUpLink().orElseThrow();
        String secret = secret(link);
        assertThat(link.address()).startsWith("https://preau.example/welcome#");
        assertThat(link.toString()).doesNotContain(secret);

        var remi = done(hospital.welcoming.establish(secret, Hospital.draft("Rémi", "Cyprès"), PASSWORD));

        assertThat(hospital.people.roles(remi.id(), Hospital.TODAY)).containsExactly(Role.ADMINISTRATOR);
        assertThat(hospital.signingIn.attempt("CYPR", PASSWORD, "")).isEqualTo(new SignInAttempt.Admitted(remi.id()));
        assertThat(hospital.welcoming.setUpLink())
                .as("dead once somebody administers")
                .isEmpty();
        assertThat(hospital.welcoming.establish(secret, Hospital.draft("Un", "Autre"), PASSWORD))
                .isEqualTo(Outcome.refused(Refusal.LINK_OVER));
        assertThat(hospital.audit.page(0, 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("people.setup"));
    }

    @Test
    void a_set_up_link_dies_when_somebody_administers_otherwise() {
        String secret = secret(hospital.welcoming.setUpLink().orElseThrow());

        hospital.administrator();

        assertThat(hospital.welcoming.look(secret)).isEmpty();
    }

    @Test
    void what_is_refused_does_not_use_the_set_up_link_up() {
        String secret = secret(hospital.welcoming.setUpLink().orElseThrow());
        var bad = new PersonDraft("C 1", "Rémi", "Cyprès", "remi@h.example", null, Language.FR);

        assertThat(hospital.welcoming.establish(secret, bad, PASSWORD))
                .isEqualTo(Outcome.refused(Refusal.STAFF_NUMBER_SHAPE));
        assertThat(hospital.welcoming.establish(secret, Hospital.draft("Rémi", "Cyprès"), "court"))
                .isEqualTo(Outcome.refused(Refusal.PASSWORD_SHORT));

        done(hospital.welcoming.establish(secret, Hospital.draft("Rémi", "Cyprès"), PASSWORD));
    }

    @Test
    void an_invitation_lasts_seven_days_and_a_reset_one_hour() {
        var administrator = hospital.administrator();
        var unit = hospital.unit(administrator, "Hôpital", Unit.Kind.HOSPITAL, null);
        var ines = hospital.nurse(administrator, "Inès", "Aubépine", unit);
        var invitation = done(hospital.inviting.invite(administrator, ines));
        assertThat(invitation.purpose()).isEqualTo(LinkPurpose.INVITATION);
        hospital.clock.pass(Duration.ofDays(6));

        done(hospital.welcoming.choose(secret(invitation), PASSWORD));

        var reset = done(hospital.inviting.invite(administrator, ines));
        assertThat(reset.purpose()).isEqualTo(LinkPurpose.RESET);
        hospital.clock.pass(Duration.ofMinutes(61));
        assertThat(hospital.welcoming.look(secret(reset))).isEmpty();
        assertThat(hospital.welcoming.choose(secret(reset), "une autre phrase longue"))
                .isEqualTo(Outcome.refused(Refusal.LINK_OVER));
    }

    @Test
    void a_link_works_once_and_a_newer_one_ends_it() {
        var administrator = hospital.administrator();
        var unit = hospital.unit(administrator, "Hôpital", Unit.Kind.HOSPITAL, null);
        var ines = hospital.nurse(administrator, "Inès", "Aubépine", unit);
        var first = done(hospital.inviting.invite(administrator, ines));
        var second = done(hospital.inviting.invite(administrator, ines));

        assertThat(hospital.welcoming.look(secret(first))).isEmpty();
        assertThat(hospital.welcoming.choose(secret(second), PASSWORD)).isInstanceOf(Outcome.Done.class);
        assertThat(hospital.welcoming.choose(secret(second), PASSWORD)).isEqualTo(Outcome.refused(Refusal.LINK_OVER));
    }

    @Test
    void a_new_password_closes_the_sessions_opened_with_the_old_one_and_lifts_the_wait() {
        var administrator = hospital.administrator();
        var unit = hospital.unit(administrator, "Hôpital", Unit.Kind.HOSPITAL, null);
        var ines = hospital.nurse(administrator, "Inès", "Aubépine", unit);
        hospital.passwords.set(ines, hospital.hashing.hash("ancienne phrase"));
        var series = hospital.staying.begin(ines, true).series();
        for (int i = 0; i < 6; i++) {
            hospital.signingIn.attempt("AUBI", "faux", "10.0.0.7");
        }

        done(hospital.welcoming.choose(secret(done(hospital.inviting.invite(administrator, ines))), PASSWORD));

        assertThat(hospital.staying.holds(series)).isFalse();
        assertThat(hospital.signingIn.attempt("AUBI", PASSWORD, "10.0.0.7")).isInstanceOf(SignInAttempt.Admitted.class);
    }

    @Test
    void a_leaver_is_not_invited_and_their_link_is_dead() {
        var administrator = hospital.administrator();
        var unit = hospital.unit(administrator, "Hôpital", Unit.Kind.HOSPITAL, null);
        var ines = hospital.nurse(administrator, "Inès", "Aubépine", unit);
        String secret = secret(done(hospital.inviting.invite(administrator, ines)));

        done(hospital.staffing.setState(administrator, ines, PersonState.LEFT));

        assertThat(hospital.welcoming.look(secret)).isEmpty();
        assertThat(hospital.inviting.invite(administrator, ines)).isEqualTo(Outcome.refused(Refusal.PERSON_LEFT));
    }

    @Test
    void the_database_never_holds_a_secret() {
        String secret = secret(hospital.welcoming.setUpLink().orElseThrow());

        assertThat(hospital.jdbc
                        .sql("select digest from sign_in_link")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(digest -> assertThat(digest).hasSize(64).doesNotContain(secret));
    }

    private static String secret(IssuedLink link) {
        return link.address().substring(link.address().indexOf('#') + 1);
    }
}
