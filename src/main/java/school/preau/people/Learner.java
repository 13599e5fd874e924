package school.preau.people;

import school.preau.platform.PersonId;

/** The signed-in person, about their own training. Only {@link SignedIn} makes one. */
public final class Learner {

    private final PersonId id;

    Learner(PersonId id) {
        this.id = id;
    }

    public PersonId id() {
        return id;
    }
}
