package school.preau.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** An administrator grants roles and takes them back. Nobody grants to themselves, and the last administrator stays. */
@Service
@Transactional
public class Granting {

    private final RoleGrants grants;
    private final LastAdministrator lastAdministrator;
    private final Changes changes;
    private final Identifiers identifiers;
    private final HospitalTime time;

    Granting(
            RoleGrants grants,
            LastAdministrator lastAdministrator,
            Changes changes,
            Identifiers identifiers,
            HospitalTime time) {
        this.grants = grants;
        this.lastAdministrator = lastAdministrator;
        this.changes = changes;
        this.identifiers = identifiers;
        this.time = time;
    }

    /** All grants of a person, ended ones too, newest first. */
    @Transactional(readOnly = true)
    public List<RoleGrant> of(Administrator administrator, PersonId person) {
        return grants.of(person);
    }

    /**
     * Grants a role.
     *
     * @param unit the unit a manager leads, with all below it; not read for other roles
     * @param to last day, or null for as long as nobody ends it
     */
    public Outcome<UUID> grant(
            Administrator administrator,
            PersonId person,
            Role role,
            @Nullable UnitId unit,
            LocalDate from,
            @Nullable LocalDate to) {
        if (administrator.id().equals(person)) {
            return Outcome.refused(Refusal.FOR_ONESELF);
        }
        if (role == Role.MANAGER && unit == null) {
            return Outcome.refused(Refusal.UNIT_MISSING);
        }
        if (to != null && to.isBefore(from)) {
            return Outcome.refused(Refusal.DATES_REVERSED);
        }
        @Nullable UnitId scope = role == Role.MANAGER ? unit : null;
        boolean already = grants.of(person).stream()
                .anyMatch(grant -> grant.role() == role
                        && Objects.equals(grant.unit(), scope)
                        && (to == null || !grant.from().isAfter(to))
                        && (grant.to() == null || !grant.to().isBefore(from)));
        if (already) {
            return Outcome.refused(Refusal.GRANTED_ALREADY);
        }
        var id = identifiers.next();
        grants.add(new RoleGrant(id, person, role, scope, from, to, administrator.id()));
        changes.of(administrator, "people.grant.added", person, role.name());
        return Outcome.done(id);
    }

    /** Takes a role back from now on. */
    public Outcome<UUID> end(Administrator administrator, UUID grant) {
        var found = grants.find(grant);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.CHANGED_MEANWHILE);
        }
        var person = found.get().person();
        if (found.get().role() == Role.ADMINISTRATOR
                && found.get().holdsOn(time.today())
                && lastAdministrator.is(person)) {
            return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
        }
        grants.end(grant, time.today().minusDays(1));
        changes.of(
                administrator, "people.grant.ended", person, found.get().role().name());
        return Outcome.done(grant);
    }
}
