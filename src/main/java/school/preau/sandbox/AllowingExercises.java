package school.preau.sandbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Where a trainer answers those who have used all their attempts at an exercise of a course. */
@Service
public class AllowingExercises {

    /** Somebody who has no attempt left. The name may be shown: this person must be answered. Their work is not. */
    public record Waiting(
            ExerciseAttemptId attempt, PersonId person, ExerciseId exercise, int attempts, Instant since) {}

    /** What became of the wish to allow one more attempt. */
    public enum Allowed {
        YES,
        /** Another trainer was first. */
        ALREADY,
        /** Nobody allows themselves. */
        NOT_FOR_ONESELF
    }

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final HospitalTime time;
    private final ApplicationEventPublisher events;

    AllowingExercises(JdbcClient jdbc, AuditTrail trail, HospitalTime time, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.time = time;
        this.events = events;
    }

    /** A page of those who wait, longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Trainer me, int offset, int limit) {
        return jdbc.sql("""
                select p.attempt, a.person, a.exercise, p.since,
                    (select count(*) from exercise_attempt o
                     where o.person = a.person and o.exercise = a.exercise and o.handed_in_at is not null) as attempts
                from exercise_appeal p join exercise_attempt a on a.id = p.attempt
                where p.allowed_at is null order by p.since, p.attempt limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new Waiting(
                        new ExerciseAttemptId(row.getObject("attempt", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        new ExerciseId(row.getString("exercise")),
                        row.getInt("attempts"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Allows one more attempt. */
    @Transactional
    public Allowed allow(Trainer me, ExerciseAttemptId attempt) {
        var person = jdbc.sql("""
                select a.person from exercise_appeal p join exercise_attempt a on a.id = p.attempt
                where p.attempt = :attempt and p.allowed_at is null""")
                .param("attempt", attempt.value())
                .query((row, index) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
        if (person.isEmpty()) {
            return Allowed.ALREADY;
        }
        if (person.get().equals(me.id())) {
            return Allowed.NOT_FOR_ONESELF;
        }
        int rows = jdbc.sql("""
                update exercise_appeal set allowed_at = :at, allowed_by = :trainer
                where attempt = :attempt and allowed_at is null""")
                .param("at", HospitalTime.utc(time.now()))
                .param("trainer", me.id().value())
                .param("attempt", attempt.value())
                .update();
        if (rows == 0) {
            return Allowed.ALREADY;
        }
        trail.record(
                me.id(),
                "sandbox.attempt.allowed",
                person.get(),
                attempt.value().toString());
        events.publishEvent(new DecisionAwaited(person.get()));
        return Allowed.YES;
    }
}
