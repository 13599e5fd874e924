package school.preau.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;

/** What came of the comparisons of stored statuses with the facts, a year back. */
@Repository
class StatusChecks {

    private static final Duration KEPT = Duration.ofDays(366);

    private final JdbcClient jdbc;

    StatusChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StatusCheck check) {
        jdbc.sql(
                        "insert into status_check (at, people, differed, millis) values (:at, :people, :differed, :millis) on conflict do nothing")
                .param("at", HospitalTime.utc(check.at()))
                .param("people", check.people())
                .param("differed", check.differed())
                .param("millis", check.took().toMillis())
                .update();
        jdbc.sql("delete from status_check where at < :before")
                .param("before", HospitalTime.utc(check.at().minus(KEPT)))
                .update();
    }

    /** Newest first. */
    List<StatusCheck> newest(int limit) {
        return jdbc.sql("select at, people, differed, millis from status_check order by at desc limit :limit")
                .param("limit", limit)
                .query((row, index) -> new StatusCheck(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("people"),
                        row.getInt("differed"),
                        Duration.ofMillis(row.getLong("millis"))))
                .list();
    }

    /** A moment that no check has yet: both databases keep microseconds. */
    static Instant moment(HospitalTime time) {
        return time.now().truncatedTo(ChronoUnit.MICROS);
    }
}
