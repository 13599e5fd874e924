package school.preau.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/** A signed-in person for tests of screens, who may lead units. */
public final class ActingAs implements SignedIn {

    private @Nullable PersonId person;
    private @Nullable TeamOf team;
    private @Nullable Trainer trainer;
    private @Nullable Administrator administrator;

    /** From now on this person is signed in, and leads these units. */
    public void become(PersonId newPerson, UnitId... units) {
        person = newPerson;
        team = units.length == 0 ? null : Acting.manager(newPerson, units);
        trainer = null;
        administrator = null;
    }

    /** From now on this person is signed in, and is an administrator. */
    public void becomeAdministrator(PersonId newPerson) {
        become(newPerson);
        administrator = Acting.administrator(newPerson);
    }

    /** From now on this person is signed in, and is a trainer. */
    public void becomeTrainer(PersonId newPerson) {
        become(newPerson);
        trainer = Acting.trainer(newPerson);
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
        return Optional.ofNullable(trainer);
    }

    @Override
    public Optional<Administrator> administrator() {
        return Optional.ofNullable(administrator);
    }
}
