package school.preau.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Administrator;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Where an administrator gives somebody more time at quizzes with a limit. It holds for attempts begun from then on. */
@Service
public class AllowingTime {

    /** Somebody with more time than usual. */
    public record Granted(PersonId person, TimeAllowance allowance) {}

    /** What became of it. */
    public enum Given {
        DONE,
        /** Nobody decides for themselves. */
        NOT_FOR_ONESELF
    }

    private final TimeAllowances allowances;
    private final AuditTrail trail;
    private final HospitalTime time;

    AllowingTime(TimeAllowances allowances, AuditTrail trail, HospitalTime time) {
        this.allowances = allowances;
        this.trail = trail;
        this.time = time;
    }

    /** A page of those who have more, newest first. */
    @Transactional(readOnly = true)
    public List<Granted> granted(Administrator me, int offset, int limit) {
        return allowances.granted(offset, limit);
    }

    @Transactional
    public Given set(Administrator me, PersonId person, TimeAllowance allowance) {
        if (person.equals(me.id())) {
            return Given.NOT_FOR_ONESELF;
        }
        allowances.set(person, allowance, me.id(), time.now());
        trail.record(me.id(), "assessment.time.allowed", person, Integer.toString(allowance.percent()));
        return Given.DONE;
    }
}
