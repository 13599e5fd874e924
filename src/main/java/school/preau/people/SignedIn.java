package school.preau.people;

import java.util.Optional;

/**
 * Who acts in the current request, as values that carry their scope. Views ask here and hand the value to a service; services never take
 * the id of the acting person.
 */
public interface SignedIn {

    /** @throws IllegalStateException when nobody is signed in */
    Learner learner();

    /** @throws IllegalStateException when nobody is signed in */
    Person person();

    /** Empty for whoever leads no unit. */
    Optional<TeamOf> team();

    Optional<Trainer> trainer();

    Optional<Administrator> administrator();
}
