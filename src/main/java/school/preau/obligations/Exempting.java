package school.preau.obligations;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.certification.CurrentProgramme;
import school.preau.people.TeamOf;
import school.preau.people.TeamScope;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** A manager lifts a requirement for somebody of their team until a day, with a reason and the place of its evidence. */
@Service
public class Exempting {

    static final int LONGEST_TEXT = 400;

    private final Exemptions exemptions;
    private final TeamScope scope;
    private final CurrentProgramme programme;
    private final AuditTrail audit;
    private final HospitalTime time;
    private final ApplicationEventPublisher events;

    Exempting(
            Exemptions exemptions,
            TeamScope scope,
            CurrentProgramme programme,
            AuditTrail audit,
            HospitalTime time,
            ApplicationEventPublisher events) {
        this.exemptions = exemptions;
        this.scope = scope;
        this.programme = programme;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /** What became of it. */
    public enum Exempted {
        DONE,
        /** Not one of the manager's people. */
        OUT_OF_SCOPE,
        /** Nobody exempts themselves. */
        OWN,
        /** No such certification in the programme. */
        UNKNOWN,
        /** Reason and evidence need 1 to 400 characters each. */
        TEXT_MISSING,
        /** The last day is before today. */
        PAST
    }

    /** @param until last day of the exemption */
    @Transactional
    public Exempted exempt(
            TeamOf team, PersonId person, String certification, String reason, String evidence, LocalDate until) {
        if (person.equals(team.manager())) {
            return Exempted.OWN;
        }
        if (!scope.includes(team, person)) {
            return Exempted.OUT_OF_SCOPE;
        }
        if (programme.now().certification(certification).isEmpty()) {
            return Exempted.UNKNOWN;
        }
        if (missing(reason) || missing(evidence)) {
            return Exempted.TEXT_MISSING;
        }
        if (until.isBefore(time.today())) {
            return Exempted.PAST;
        }
        grant(new Exemption(
                person,
                certification,
                reason.strip(),
                evidence.strip(),
                team.manager(),
                time.today(),
                until,
                time.now()));
        return Exempted.DONE;
    }

    @Transactional
    void grant(Exemption exemption) {
        exemptions.add(exemption);
        audit.record(
                exemption.approver(),
                "obligations.exempted",
                exemption.person(),
                exemption.certification() + " " + exemption.until());
        events.publishEvent(new ObligationsChanged(exemption.person()));
    }

    private static boolean missing(String text) {
        return text.isBlank() || text.length() > LONGEST_TEXT;
    }
}
