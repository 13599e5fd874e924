package school.preau.catalog.spi;

import java.util.Set;
import school.preau.catalog.CourseId;
import school.preau.platform.PersonId;

/**
 * Declared as a bean by a module in which a trainer decides: an open answer to be marked, a contested finding. While a decision is
 * awaited, what the course leads to is <em>waiting for a trainer</em>. Whoever begins or ends a wait publishes {@link
 * DecisionAwaited}.
 */
public interface AwaitedDecisions {

    /** The courses in which somebody has done their part and a trainer has not decided yet. */
    Set<CourseId> coursesOf(PersonId person);
}
