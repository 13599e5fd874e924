package school.preau.home;

import java.util.List;
import java.util.Optional;
import school.preau.catalog.Course;
import school.preau.learning.CourseInProgress;
import school.preau.obligations.Obligation;
import school.preau.people.Absence;
import school.preau.people.Person;

/**
 * What a learner finds today.
 *
 * @param firstDay whether they have opened nothing and hold nothing yet
 * @param leave the absence they are in; they may learn all the same
 * @param inProgress the course to go on with, the last touched
 * @param toDo what is asked of them and not held, the most pressing first
 * @param next the course to begin for the most pressing one, when none is under way
 * @param held what they hold today, the first to end first
 * @param minute something learned that is worth a minute again
 * @param cards cards worth a minute now
 */
public record Arrival(
        Person person,
        boolean firstDay,
        Optional<Absence> leave,
        Optional<CourseInProgress> inProgress,
        List<Obligation> toDo,
        Optional<Course> next,
        List<Held> held,
        Optional<Minute> minute,
        int cards) {

    public Arrival {
        toDo = List.copyOf(toDo);
        held = List.copyOf(held);
    }

    /** Nothing under way and nothing asked: all is up to date. */
    public boolean nothingToDo() {
        return inProgress.isEmpty() && toDo.isEmpty();
    }
}
