package school.preau.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.AuditTrail;
import school.preau.platform.PersonId;

/** Issues the links by which people choose a password. An administrator hands a link over and never learns the password. */
@Service
public class Inviting {

    private final People people;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AuditTrail audit;

    Inviting(People people, Accounts accounts, OneTimeLinks links, AuditTrail audit) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    /** Whether somebody has chosen a password already: then a link resets it, else it invites. */
    @Transactional(readOnly = true)
    public boolean hasAccount(PersonId person) {
        return accounts.exists(person);
    }

    /** An invitation for whoever has no password yet, else a reset. Links issued before are over. */
    @Transactional
    public Outcome<IssuedLink> invite(Administrator administrator, PersonId person) {
        var found = people.find(person);
        if (found.isEmpty() || found.get().state() == PersonState.LEFT) {
            return Outcome.refused(Refusal.PERSON_LEFT);
        }
        var purpose = accounts.exists(person) ? LinkPurpose.RESET : LinkPurpose.INVITATION;
        var link = links.issue(purpose, person);
        audit.record(
                administrator.id(),
                purpose == LinkPurpose.RESET ? "people.link.reset" : "people.link.invitation",
                person,
                "");
        return Outcome.done(link);
    }
}
