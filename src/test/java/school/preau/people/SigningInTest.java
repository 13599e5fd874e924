package school.preau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.people.Hospital.done;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class SigningInTest {

    private static final String PASSWORD = "trois lits et une fenêtre";
    private static final String WARD = "10.0.0.7";

    private final Hospital hospital;
    private final Administrator administrator;
    private final PersonId ines;

    SigningInTest(Database database) {
        hospital = new Hospital(database);
        administrator = hospital.administrator();
        var unit = hospital.unit(administrator, "Hôpital", Unit.Kind.HOSPITAL, null);
        ines = hospital.nurse(administrator, "Inès", "Aubépine", unit);
        hospital.passwords.set(ines, hospital.hashing.hash(PASSWORD));
    }

    @Test
    void the_staff_number_or_the_mail_address_lets_in_whatever_the_case() {
        assertThat(attempt(" aubi ", PASSWORD)).isEqualTo(new SignInAttempt.Admitted(ines));
        assertThat(attempt("Ines.Aubepine@hopital-fictif.example", PASSWORD))
                .isEqualTo(new SignInAttempt.Admitted(ines));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_leaver_look_the_same() {
        assertThat(attempt("AUBI", "autre chose")).isEqualTo(new SignInAttempt.Wrong());
        assertThat(attempt("PERSONNE", PASSWORD)).isEqualTo(new SignInAttempt.Wrong());
        assertThat(attempt("AUBI", "x".repeat(10_000))).isEqualTo(new SignInAttempt.Wrong());

        done(hospital.staffing.setState(administrator, ines, PersonState.LEFT));

        assertThat(attempt("AUBI", PASSWORD)).isEqualTo(new SignInAttempt.Wrong());
    }

    @Test
    void the_hash_is_argon2id() {
        assertThat(hospital.accounts.named("AUBI").orElseThrow().hash().orElseThrow())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void after_five_failures_one_waits_and_the_right_password_waits_too() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("AUBI", "faux")).isInstanceOf(SignInAttempt.Wrong.class);
        }

        assertThat(attempt("ines.aubepine@hopital-fictif.example", PASSWORD))
                .as("both names of a person count together")
                .isEqualTo(new SignInAttempt.Wait(Duration.ofSeconds(30)));
        hospital.clock.pass(Duration.ofSeconds(31));
        assertThat(attempt("AUBI", PASSWORD)).isInstanceOf(SignInAttempt.Admitted.class);
        assertThat(attempt("AUBI", "faux")).as("success begins anew").isInstanceOf(SignInAttempt.Wrong.class);
    }

    @Test
    void the_wait_grows_up_to_a_quarter_of_an_hour() {
        assertThat(SignInThrottle.waitAfter(4, 5)).isZero();
        assertThat(SignInThrottle.waitAfter(5, 5)).hasSeconds(30);
        assertThat(SignInThrottle.waitAfter(6, 5)).hasMinutes(1);
        assertThat(SignInThrottle.waitAfter(8, 5)).hasMinutes(4);
        assertThat(SignInThrottle.waitAfter(500, 5)).hasMinutes(15);
    }

    @Test
    void an_address_that_tries_many_names_waits_and_another_does_not() {
        for (int i = 0; i < SignInThrottle.FREE_BY_ADDRESS; i++) {
            hospital.throttle.admit(
                    SignInThrottle.account("name" + i), SignInThrottle.address(WARD), hospital.time.now());
        }

        assertThat(attempt("AUBI", PASSWORD)).isInstanceOf(SignInAttempt.Wait.class);
        assertThat(hospital.signingIn.attempt("AUBI", PASSWORD, "10.0.0.8")).isInstanceOf(SignInAttempt.Admitted.class);
    }

    @Test
    void an_hour_without_attempts_is_forgotten() {
        for (int i = 0; i < 7; i++) {
            attempt("AUBI", "faux");
            hospital.clock.pass(Duration.ofMinutes(5));
        }
        hospital.clock.pass(Duration.ofHours(2));

        for (int i = 0; i < 4; i++) {
            assertThat(attempt("AUBI", "faux")).isInstanceOf(SignInAttempt.Wrong.class);
        }
        assertThat(attempt("AUBI", PASSWORD)).isInstanceOf(SignInAttempt.Admitted.class);
    }

    @Test
    void of_two_who_sign_in_together_the_one_who_comes_second_does_not_wait() {
        var now = hospital.time.now();
        String ward = SignInThrottle.address(WARD);

        hospital.throttle.admit(SignInThrottle.account("first"), ward, now.plusMillis(20));
        assertThat(hospital.throttle.admit(SignInThrottle.account("second"), ward, now))
                .isZero();

        hospital.throttle.succeeded(SignInThrottle.account("first"), ward);
        assertThat(hospital.throttle.admit(SignInThrottle.account("third"), ward, now.minusMillis(20)))
                .isZero();
    }

    private SignInAttempt attempt(String name, String password) {
        return hospital.signingIn.attempt(name, password, WARD);
    }
}
