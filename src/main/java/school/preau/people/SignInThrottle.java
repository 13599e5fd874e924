package school.preau.people;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;

/**
 * Counts attempts to sign in, on all nodes together, and makes whoever fails wait: {@value #FREE_BY_ACCOUNT} attempts are free for an
 * account and {@value #FREE_BY_ADDRESS} for an address (a whole ward may share one), then the wait doubles from half a minute up to
 * fifteen. An attempt is counted before the password is looked at, so that many at once do not slip through; success gives it back.
 */
@Component
class SignInThrottle {

    static final int FREE_BY_ACCOUNT = 5;
    static final int FREE_BY_ADDRESS = 40;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    /** Not “now”: of two who sign in together, the one who looked at the clock first may come second. */
    private static final Instant NO_WAIT = Instant.EPOCH;

    private final JdbcClient jdbc;

    SignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String account(String key) {
        return ContentFolder.digest("account\n" + key);
    }

    static String address(String address) {
        return ContentFolder.digest("address\n" + address);
    }

    /** Takes an attempt. @return how long to wait; zero when the attempt may be made now */
    @Transactional
    public Duration admit(String account, String address, Instant moment) {
        // The database rounds to microseconds, upwards too: a wait of less must not arise from that.
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        var waitForAccount = remaining(account, now);
        var waitForAddress = remaining(address, now);
        var longest = waitForAccount.compareTo(waitForAddress) > 0 ? waitForAccount : waitForAddress;
        if (longest.isPositive()) {
            return longest;
        }
        count(account, FREE_BY_ACCOUNT, now);
        count(address, FREE_BY_ADDRESS, now);
        return Duration.ZERO;
    }

    /** Gives the attempt back: the account begins anew, the address has one less. */
    @Transactional
    public void succeeded(String account, String address) {
        jdbc.sql("delete from sign_in_attempt where subject = :subject")
                .param("subject", account)
                .update();
        jdbc.sql("""
                update sign_in_attempt set attempts = attempts - 1, wait_until = :none
                where subject = :subject and attempts > 0""")
                .param("none", HospitalTime.utc(NO_WAIT))
                .param("subject", address)
                .update();
    }

    /** Somebody has proved otherwise who they are: a one-time link. */
    @Transactional
    public void forget(String account) {
        jdbc.sql("delete from sign_in_attempt where subject = :subject")
                .param("subject", account)
                .update();
    }

    private Duration remaining(String subject, Instant now) {
        jdbc.sql("""
                insert into sign_in_attempt (subject, attempts, last_at, wait_until) values (:subject, 0, :now, :none)
                on conflict do nothing""")
                .param("none", HospitalTime.utc(NO_WAIT))
                .param("subject", subject)
                .param("now", HospitalTime.utc(now))
                .update();
        Instant until = jdbc.sql("select wait_until from sign_in_attempt where subject = :subject for update")
                .param("subject", subject)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private void count(String subject, int free, Instant now) {
        var before = jdbc.sql("select attempts, last_at from sign_in_attempt where subject = :subject")
                .param("subject", subject)
                .query((row, index) -> new Counted(
                        row.getInt("attempts"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .single();
        int attempts = before.last().isBefore(now.minus(FORGOTTEN_AFTER)) ? 1 : before.attempts() + 1;
        var wait = waitAfter(attempts, free);
        jdbc.sql("""
                update sign_in_attempt set attempts = :attempts, last_at = :now, wait_until = :until
                where subject = :subject""")
                .param("attempts", attempts)
                .param("now", HospitalTime.utc(now))
                .param("until", HospitalTime.utc(wait.isZero() ? NO_WAIT : now.plus(wait)))
                .param("subject", subject)
                .update();
    }

    static Duration waitAfter(int attempts, int free) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - free, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Counted(int attempts, Instant last) {}
}
