package school.preau.people;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
        if (Told.now(person)) {
            events.publishEvent(new PersonChanged(person));
        }
    }

    void signOutEverywhere(PersonId person) {
        staying.endAll(person);
    }

    /** Of whom a transaction has told. Once is enough: others hear of it after the commit and read what is there then. */
    private record Told(Set<PersonId> people) implements TransactionSynchronization {

        /** @return whether it is news */
        static boolean now(PersonId person) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                return true;
            }
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Told.class::isInstance)
                    .map(Told.class::cast)
                    .findFirst()
                    .orElseGet(Told::begin)
                    .people()
                    .add(person);
        }

        private static Told begin() {
            var told = new Told(new HashSet<>());
            TransactionSynchronizationManager.registerSynchronization(told);
            return told;
        }
    }
}
