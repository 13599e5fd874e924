package school.preau.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.AwaitedDecisions;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Who has no attempt left and waits for a trainer, and whom a trainer has allowed one more. */
@Component
class QuizAppeals implements AwaitedDecisions {

    private final JdbcClient jdbc;

    QuizAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AttemptId attempt, Instant since) {
        jdbc.sql("insert into quiz_appeal (attempt, since) values (:attempt, :since) on conflict do nothing")
                .param("attempt", attempt.value())
                .param("since", HospitalTime.utc(since))
                .update();
    }

    /** How many more attempts were allowed after an instant. */
    int allowed(PersonId person, CourseId course, String activity, Instant after) {
        return jdbc.sql("""
                select count(*) from quiz_appeal p join quiz_attempt a on a.id = p.attempt
                where a.person = :person and a.course = :course and a.activity = :activity
                  and p.allowed_at > :after""")
                .param("person", person.value())
                .param("course", course.value())
                .param("activity", activity)
                .param("after", HospitalTime.utc(after))
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<CourseId> coursesOf(PersonId person) {
        return Set.copyOf(jdbc.sql("""
                select distinct a.course from quiz_appeal p join quiz_attempt a on a.id = p.attempt
                where a.person = :person and p.allowed_at is null""")
                .param("person", person.value())
                .query((row, index) -> new CourseId(row.getString("course")))
                .list());
    }

    /** Those not yet answered, longest waiting first. */
    List<AllowingAttempts.Waiting> open(int offset, int limit) {
        return jdbc.sql("""
                select a.id, a.person, a.course, a.activity, a.number, p.since
                from quiz_appeal p join quiz_attempt a on a.id = p.attempt
                where p.allowed_at is null order by p.since, a.id limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new AllowingAttempts.Waiting(
                        new AttemptId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        new CourseId(row.getString("course")),
                        row.getString("activity"),
                        row.getInt("number"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<PersonId> personWaiting(AttemptId attempt) {
        return jdbc.sql("""
                select a.person from quiz_appeal p join quiz_attempt a on a.id = p.attempt
                where p.attempt = :attempt and p.allowed_at is null""")
                .param("attempt", attempt.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** @return whether it was still open */
    boolean allow(AttemptId attempt, PersonId trainer, Instant at) {
        return jdbc.sql("""
                update quiz_appeal set allowed_at = :at, allowed_by = :trainer
                where attempt = :attempt and allowed_at is null""")
                        .param("at", HospitalTime.utc(at))
                        .param("trainer", trainer.value())
                        .param("attempt", attempt.value())
                        .update()
                == 1;
    }
}
