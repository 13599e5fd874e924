package school.preau.people;

import java.util.Set;
import school.preau.platform.PersonId;

/** Acting persons for tests: outside of them only the signed-in session makes one. */
public final class Acting {

    private Acting() {}

    public static Learner learner(PersonId person) {
        return new Learner(person);
    }

    public static TeamOf manager(PersonId person, UnitId... units) {
        return new TeamOf(person, Set.of(units));
    }

    public static Trainer trainer(PersonId person) {
        return new Trainer(person, false);
    }

    public static Trainer reviewer(PersonId person) {
        return new Trainer(person, true);
    }

    public static Administrator administrator(PersonId person) {
        return new Administrator(person);
    }
}
