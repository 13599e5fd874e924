package school.preau.people;

import java.util.Set;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** A hospital without an administrator could only be opened again from its console: the last one stays. */
@Component
class LastAdministrator {

    private final RoleGrants grants;
    private final HospitalTime time;

    LastAdministrator(RoleGrants grants, HospitalTime time) {
        this.grants = grants;
        this.time = time;
    }

    /** Inside the transaction of whatever depends on the answer: two people cannot remove each other at once. */
    boolean is(PersonId person) {
        return grants.administratorsLocked(time.today()).equals(Set.of(person));
    }
}
