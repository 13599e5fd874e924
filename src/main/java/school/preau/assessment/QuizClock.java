package school.preau.assessment;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;

/**
 * The server's clock of attempts with a limit. While no node of the school is at work it stands still: every node leaves a sign of life
 * every few seconds, and the time between two signs that are too far apart is given back to every attempt that was under way.
 */
@Component
class QuizClock {

    private static final int BEAT_MILLIS = 5_000;

    /** A pause of a busy machine is not a school that was away. */
    private static final Duration AWAY = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final HospitalTime time;

    QuizClock(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A sign of life. */
    @Scheduled(initialDelay = 0, fixedDelay = BEAT_MILLIS)
    @Transactional
    void beat() {
        Instant now = time.now();
        var last = jdbc.sql("select at from quiz_pulse where id = 1 for update")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        if (last.isEmpty()) {
            jdbc.sql("insert into quiz_pulse (id, at) values (1, :at) on conflict do nothing")
                    .param("at", HospitalTime.utc(now))
                    .update();
            return;
        }
        if (now.isAfter(last.get().plus(AWAY))) {
            jdbc.sql("insert into quiz_downtime (began_at, ended_at) values (:from, :to) on conflict do nothing")
                    .param("from", HospitalTime.utc(last.get()))
                    .param("to", HospitalTime.utc(now))
                    .update();
        }
        if (now.isAfter(last.get())) {
            jdbc.sql("update quiz_pulse set at = :at where id = 1")
                    .param("at", HospitalTime.utc(now))
                    .update();
        }
    }

    /** The last moment at which an answer is in time, without the grace; empty for an attempt without limit. */
    Optional<Instant> until(QuizAttempts.Row attempt) {
        return Optional.ofNullable(attempt.limitSeconds())
                .map(seconds -> attempt.began().plusSeconds(seconds).plus(givenBack(attempt.began())));
    }

    /** Whether limit and grace are over. */
    boolean over(QuizAttempts.Row attempt) {
        return until(attempt)
                .filter(until -> time.now().isAfter(until.plusSeconds(attempt.graceSeconds())))
                .isPresent();
    }

    /** How long the school was away since an instant; the absence that may be going on too. */
    private Duration givenBack(Instant since) {
        var away = new Duration[] {Duration.ZERO};
        jdbc.sql("select began_at, ended_at from quiz_downtime where ended_at > :since")
                .param("since", HospitalTime.utc(since))
                .query((ResultSet row) -> {
                    var from = row.getObject("began_at", OffsetDateTime.class).toInstant();
                    var to = row.getObject("ended_at", OffsetDateTime.class).toInstant();
                    away[0] = away[0].plus(Duration.between(from.isAfter(since) ? from : since, to));
                });
        return away[0];
    }
}
