package school.preau.people;

import java.util.Set;
import school.preau.platform.PersonId;

/** The signed-in person as leader of units: their scope is these units and all below them. Only {@link SignedIn} makes one. */
public final class TeamOf {

    private final PersonId manager;
    private final Set<UnitId> units;

    TeamOf(PersonId manager, Set<UnitId> units) {
        this.manager = manager;
        this.units = Set.copyOf(units);
    }

    public PersonId manager() {
        return manager;
    }

    /** The units led by a grant, and their whole subtrees. */
    public Set<UnitId> units() {
        return units;
    }
}
