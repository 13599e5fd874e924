package school.preau.people;

/** Declared as a bean by a module for data that whoever it is about may delete themselves, at once and for good. */
public interface Erasable {

    /** The key of the {@link school.preau.platform.RecordedData} it deletes. */
    String key();

    /** Deletes all of it. @return how many things went */
    int erase(Learner me);
}
