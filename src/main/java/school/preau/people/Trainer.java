package school.preau.people;

import school.preau.platform.PersonId;

/** The signed-in person as a trainer. Only {@link SignedIn} makes one. */
public final class Trainer {

    private final PersonId id;
    private final boolean reviewer;

    Trainer(PersonId id, boolean reviewer) {
        this.id = id;
        this.reviewer = reviewer;
    }

    public PersonId id() {
        return id;
    }

    /** Whether this trainer may approve the drafts of others. */
    public boolean reviewer() {
        return reviewer;
    }
}
