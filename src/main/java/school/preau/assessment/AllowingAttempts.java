package school.preau.assessment;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Where a trainer answers those who have used all their attempts at a quiz. */
@Service
public class AllowingAttempts {

    /**
     * Somebody who has no attempt left. The name may be shown: this person must be answered. Answers and scores are not.
     *
     * @param attempts how many they have made
     */
    public record Waiting(
            AttemptId attempt, PersonId person, CourseId course, String activity, int attempts, Instant since) {}

    /** What became of the wish to allow one more attempt. */
    public enum Allowed {
        YES,
        /** Another trainer was first. */
        ALREADY,
        /** Nobody allows themselves. */
        NOT_FOR_ONESELF
    }

    private final QuizAppeals appeals;
    private final AuditTrail trail;
    private final HospitalTime time;
    private final ApplicationEventPublisher events;

    AllowingAttempts(QuizAppeals appeals, AuditTrail trail, HospitalTime time, ApplicationEventPublisher events) {
        this.appeals = appeals;
        this.trail = trail;
        this.time = time;
        this.events = events;
    }

    /** A page of those who wait, longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Trainer me, int offset, int limit) {
        return appeals.open(offset, limit);
    }

    /** Allows one more attempt. */
    @Transactional
    public Allowed allow(Trainer me, AttemptId attempt) {
        var person = appeals.personWaiting(attempt);
        if (person.isEmpty()) {
            return Allowed.ALREADY;
        }
        if (person.get().equals(me.id())) {
            return Allowed.NOT_FOR_ONESELF;
        }
        if (!appeals.allow(attempt, me.id(), time.now())) {
            return Allowed.ALREADY;
        }
        trail.record(
                me.id(),
                "assessment.attempt.allowed",
                person.get(),
                attempt.value().toString());
        events.publishEvent(new DecisionAwaited(person.get()));
        return Allowed.YES;
    }
}
