package school.preau.reporting;

import java.util.List;
import org.springframework.stereotype.Service;
import school.preau.people.Administrator;

/** Where an administrator sees that stored statuses are what the facts say, and has them compared now. */
@Service
public class CheckingStatus {

    private final Projecting projecting;
    private final StatusChecks checks;

    CheckingStatus(Projecting projecting, StatusChecks checks) {
        this.projecting = projecting;
        this.checks = checks;
    }

    /** The newest comparisons, newest first. */
    public List<StatusCheck> newest(Administrator me, int limit) {
        return checks.newest(limit);
    }

    /** Compares everyone now. Takes seconds for thousands of people: not for the session's lock. */
    public StatusCheck checkNow(Administrator me) {
        return projecting.check();
    }
}
