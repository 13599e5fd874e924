package school.preau.people;

import school.preau.platform.PersonId;

/** The signed-in person as an administrator. Only {@link SignedIn} makes one. */
public final class Administrator {

    private final PersonId id;

    Administrator(PersonId id) {
        this.id = id;
    }

    public PersonId id() {
        return id;
    }
}
