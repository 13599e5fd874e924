package school.preau.people;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import school.preau.platform.AuditTrail;
import school.preau.platform.PersonId;

/** What follows from an administrator's act on a person: an entry in the audit trail and the news for the other modules. */
@Component
class Changes {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final StayingSignedIn staying;

    Changes(AuditTrail audit, ApplicationEventPublisher events, StayingSignedIn staying) {
        this.audit = audit;
        this.events = events;
        this.staying = staying;
    }

    void of(Administrator administrator, String act, PersonId person, String detail) {
        audit.record(administrator.id(), act, person, detail);
        events.publishEvent(new PersonChanged(person));
    }

    void signOutEverywhere(PersonId person) {
        staying.endAll(person);
    }
}
