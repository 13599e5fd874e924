package school.preau.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;

/**
 * Counts in the database how often the public page is asked from one address in one minute, on all nodes together. The address is
 * kept as a digest, for some minutes.
 */
@Repository
class VerificationVisits {

    static final int PER_MINUTE = 30;

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    VerificationVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a visit. @return whether it is within the quota */
    @Transactional
    boolean admit(String address, Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        String client = ContentFolder.digest(minute + "\n" + address);
        int begun = jdbc.sql("""
                insert into verification_visit (client, minute_start, visits) values (:client, :minute, 0)
                on conflict do nothing""")
                .param("client", client)
                .param("minute", HospitalTime.utc(minute))
                .update();
        if (begun > 0) {
            jdbc.sql("delete from verification_visit where minute_start < :old")
                    .param("old", HospitalTime.utc(now.minus(KEPT)))
                    .update();
        }
        // The condition is part of the update, so that two nodes cannot both take the last visit.
        return jdbc.sql("""
                update verification_visit set visits = visits + 1
                where client = :client and minute_start = :minute and visits < :quota""")
                        .param("client", client)
                        .param("minute", HospitalTime.utc(minute))
                        .param("quota", PER_MINUTE)
                        .update()
                > 0;
    }
}
