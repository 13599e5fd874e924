package school.preau.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Who has more time, in the database. */
@Component
class TimeAllowances {

    private final JdbcClient jdbc;

    TimeAllowances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TimeAllowance of(PersonId person) {
        return jdbc.sql("select percent from quiz_time_allowance where person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .optional()
                .map(TimeAllowance::ofPercent)
                .orElse(TimeAllowance.USUAL);
    }

    /** Since when somebody has more time, if they have. */
    Optional<Instant> since(PersonId person) {
        return jdbc.sql("select granted_at from quiz_time_allowance where person = :person")
                .param("person", person.value())
                .query((row, index) ->
                        row.getObject("granted_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void set(PersonId person, TimeAllowance allowance, PersonId by, Instant at) {
        jdbc.sql("delete from quiz_time_allowance where person = :person")
                .param("person", person.value())
                .update();
        if (allowance != TimeAllowance.USUAL) {
            jdbc.sql("""
                    insert into quiz_time_allowance (person, percent, granted_by, granted_at)
                    values (:person, :percent, :by, :at)""")
                    .param("person", person.value())
                    .param("percent", allowance.percent())
                    .param("by", by.value())
                    .param("at", HospitalTime.utc(at))
                    .update();
        }
    }

    /** Those who have more, newest first. */
    List<AllowingTime.Granted> granted(int offset, int limit) {
        return jdbc.sql("""
                select person, percent from quiz_time_allowance
                order by granted_at desc, person limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new AllowingTime.Granted(
                        new PersonId(row.getObject("person", UUID.class)),
                        TimeAllowance.ofPercent(row.getInt("percent"))))
                .list();
    }

    /** What is older than an instant, of people without any attempt, is forgotten. */
    int forget(Instant before) {
        return jdbc.sql("""
                delete from quiz_time_allowance where granted_at < :before
                and not exists (select 1 from quiz_attempt a where a.person = quiz_time_allowance.person)""").param("before", HospitalTime.utc(before)).update();
    }
}
