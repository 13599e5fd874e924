package school.preau.people;

/**
 * Declared as a bean by a module for data that whoever it is about may delete themselves, at once and for good.
 *
 * <p>What is said before is translated under {@code recorded.<key>.goes} and {@code recorded.<key>.stays}.
 */
public interface Erasable {

    /** The key of the {@link school.preau.platform.RecordedData} it deletes. */
    String key();

    /** Deletes all of it. @return how many things went */
    int erase(Learner me);
}
