package school.preau.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/** A signed-in person for tests of screens, who may lead units. */
public final class ActingAs implements SignedIn {

    private @Nullable PersonId person;
    private @Nullable TeamOf team;

    /** From now on this person is signed in, and leads these units. */
    public void become(PersonId newPerson, UnitId... units) {
        person = newPerson;
        team = units.length == 0 ? null : Acting.manager(newPerson, units);
    }

    @Override
    public Learner learner() {
        if (person == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return Acting.learner(person);
    }

    @Override
    public Person person() {
        throw new IllegalStateException("Nobody asks for names here");
    }

    @Override
    public Optional<TeamOf> team() {
        return Optional.ofNullable(team);
    }

    @Override
    public Optional<Trainer> trainer() {
        return Optional.empty();
    }

    @Override
    public Optional<Administrator> administrator() {
        return Optional.empty();
    }
}
