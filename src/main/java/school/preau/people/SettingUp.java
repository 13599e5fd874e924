package school.preau.people;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** Makes the first administrator, once. Whoever comes after is added by an administrator. */
@Component
@Transactional
class SettingUp {

    private final StaffRows rows;
    private final RoleGrants grants;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Identifiers identifiers;
    private final HospitalTime time;

    SettingUp(
            StaffRows rows,
            RoleGrants grants,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Identifiers identifiers,
            HospitalTime time) {
        this.rows = rows;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
        this.identifiers = identifiers;
        this.time = time;
    }

    /** Whether nobody administers this installation today. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return !grants.anyAdministrator(time.today());
    }

    public Outcome<Person> establish(PersonDraft draft) {
        var problem = draft.problem().or(() -> taken(draft));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (!needed()) {
            return Outcome.refused(Refusal.LINK_OVER);
        }
        var id = new PersonId(identifiers.next());
        rows.add(id, draft);
        grants.add(new RoleGrant(identifiers.next(), id, Role.ADMINISTRATOR, null, time.today(), null, id));
        audit.record(id, "people.setup", id, Role.ADMINISTRATOR.name());
        events.publishEvent(new PersonChanged(id));
        return Outcome.done(new Person(
                id,
                draft.staffNumber(),
                draft.givenName(),
                draft.familyName(),
                draft.email(),
                draft.feminine(),
                draft.language(),
                PersonState.ACTIVE,
                1));
    }

    private Optional<Refusal> taken(PersonDraft draft) {
        if (rows.staffNumberTaken(draft.staffNumber(), null)) {
            return Optional.of(Refusal.STAFF_NUMBER_TAKEN);
        }
        return rows.emailTaken(draft.email(), null) ? Optional.of(Refusal.EMAIL_TAKEN) : Optional.empty();
    }
}
