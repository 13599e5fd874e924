package school.preau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.people.Hospital.done;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.people.StayingSignedIn.Resumed;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class StayingSignedInTest {

    private final Hospital hospital;
    private final PersonId remi;

    StayingSignedInTest(Database database) {
        hospital = new Hospital(database);
        remi = done(hospital.settingUp.establish(Hospital.draft("Rémi", "Cyprès")))
                .id();
    }

    @Test
    void a_browser_is_recognised_after_a_restart_and_its_token_changes() {
        String first = cookie(hospital.staying.begin(remi, false));

        var resumed = hospital.staying.resume(first).orElseThrow();

        assertThat(resumed.person()).isEqualTo(remi);
        assertThat(resumed.cookie()).isNotNull().isNotEqualTo(first);
        assertThat(hospital.staying.resume(cookie(resumed))).isPresent();
    }

    @Test
    void ten_requests_at_once_after_a_restart_all_pass_and_one_changes_the_token() throws Exception {
        String cookie = cookie(hospital.staying.begin(remi, false));
        var together = new CyclicBarrier(10);
        Callable<Optional<Resumed>> request = () -> {
            together.await();
            return hospital.transaction.execute(status -> hospital.staying.resume(cookie));
        };

        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 10).mapToObj(i -> request).toList());
            var resumed = answers.stream()
                    .map(answer -> answer.resultNow().orElseThrow())
                    .toList();

            assertThat(resumed).extracting(Resumed::person).containsOnly(remi);
            assertThat(resumed)
                    .extracting(Resumed::cookie)
                    .filteredOn(Objects::nonNull)
                    .hasSize(1);
        }
    }

    @Test
    void the_token_before_passes_for_thirty_seconds_and_no_longer() {
        String before = cookie(hospital.staying.begin(remi, false));
        String after = cookie(hospital.staying.resume(before).orElseThrow());
        hospital.staying.confirm(after);
        hospital.clock.pass(Duration.ofSeconds(29));
        assertThat(hospital.staying.resume(before)).isPresent();

        hospital.clock.pass(Duration.ofSeconds(2));

        assertThat(hospital.staying.resume(before)).isEmpty();
        assertThat(hospital.staying.resume(after))
                .as("a token that comes back was copied: the series is over")
                .isEmpty();
    }

    @Test
    void a_browser_that_never_received_its_new_token_is_still_known_by_the_one_before() {
        String before = cookie(hospital.staying.begin(remi, false));
        String lost = cookie(hospital.staying.resume(before).orElseThrow());
        hospital.clock.pass(Duration.ofMinutes(2));

        String received = cookie(hospital.staying.resume(before).orElseThrow());

        assertThat(received).isNotEqualTo(lost).isNotEqualTo(before);
        hospital.staying.confirm(received);
        hospital.clock.pass(Duration.ofMinutes(2));
        assertThat(hospital.staying.resume(received)).isPresent();
    }

    @Test
    void a_token_that_was_lost_and_replaced_is_nobodys() {
        String before = cookie(hospital.staying.begin(remi, false));
        String lost = cookie(hospital.staying.resume(before).orElseThrow());
        hospital.clock.pass(Duration.ofMinutes(2));
        String received = cookie(hospital.staying.resume(before).orElseThrow());

        assertThat(hospital.staying.resume(lost)).isEmpty();
        assertThat(hospital.staying.resume(received))
                .as("two browsers showed what one was given")
                .isEmpty();
    }

    @Test
    void an_unconfirmed_token_keeps_nobody_beyond_the_idle_time() {
        String before = cookie(hospital.staying.begin(remi, false));
        assertThat(hospital.staying.resume(before)).isPresent();

        hospital.clock.pass(Duration.ofMinutes(31));

        assertThat(hospital.staying.resume(before)).isEmpty();
    }

    @Test
    void only_the_newest_token_confirms() {
        String before = cookie(hospital.staying.begin(remi, false));
        assertThat(hospital.staying.resume(before)).isPresent();
        hospital.staying.confirm(before);
        hospital.clock.pass(Duration.ofSeconds(31));

        assertThat(hospital.staying.resume(before)).isPresent();
    }

    @Test
    void a_shared_workstation_forgets_after_thirty_idle_minutes() {
        String cookie = cookie(hospital.staying.begin(remi, false));

        hospital.clock.pass(Duration.ofMinutes(31));

        assertThat(hospital.staying.resume(cookie)).isEmpty();
    }

    @Test
    void what_is_in_use_is_not_idle() {
        var begun = hospital.staying.begin(remi, false);
        for (int i = 0; i < 4; i++) {
            hospital.clock.pass(Duration.ofMinutes(20));
            assertThat(hospital.staying.seen(begun.series())).isTrue();
        }

        assertThat(hospital.staying.resume(cookie(begun))).isPresent();
    }

    @Test
    void an_own_device_remembers_for_thirty_days_since_its_last_use() {
        String cookie = cookie(hospital.staying.begin(remi, true));
        hospital.clock.pass(Duration.ofDays(29));
        cookie = cookie(hospital.staying.resume(cookie).orElseThrow());

        hospital.clock.pass(Duration.ofDays(31));

        assertThat(hospital.staying.resume(cookie)).isEmpty();
    }

    @Test
    void quitting_ends_the_token_even_when_the_session_is_gone() {
        String cookie = cookie(hospital.staying.begin(remi, true));

        hospital.staying.end(cookie);

        assertThat(hospital.staying.resume(cookie)).isEmpty();
    }

    @Test
    void who_knows_only_the_series_can_end_nothing() {
        var begun = hospital.staying.begin(remi, true);

        hospital.staying.end(begun.series() + "AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(hospital.staying.holds(begun.series())).isTrue();
    }

    @Test
    void rubbish_is_nobody() {
        assertThat(hospital.staying.resume("")).isEmpty();
        assertThat(hospital.staying.resume("x".repeat(58))).isEmpty();
        assertThat(hospital.staying.resume("x".repeat(5000))).isEmpty();
    }

    @Test
    void old_sign_ins_are_forgotten() {
        hospital.staying.begin(remi, false);
        hospital.throttle.admit("a".repeat(64), "b".repeat(64), hospital.time.now());
        var recorded = new SignInsRecorded(hospital.jdbc, hospital.time);
        assertThat(recorded.about(remi, 10)).hasSize(1);
        hospital.clock.pass(Duration.ofDays(3));

        assertThat(recorded.due(hospital.time.today())).isEqualTo(3);
        assertThat(recorded.forget(hospital.time.today())).isEqualTo(3);
        assertThat(recorded.forget(hospital.time.today())).isZero();
    }

    private static String cookie(Resumed resumed) {
        return Objects.requireNonNull(resumed.cookie());
    }
}
