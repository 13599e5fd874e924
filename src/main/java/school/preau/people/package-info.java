/**
 * Who works here and what they may do: persons, their positions in the tree of units, professions, grants of a role, and
 * sign-in. Other modules receive the acting person as a value ({@link school.preau.people.Learner}, {@link
 * school.preau.people.TeamOf}, {@link school.preau.people.Trainer}, {@link school.preau.people.Administrator}) that only {@link
 * school.preau.people.SignedIn} can produce.
 */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"platform", "platform :: ui"})
package school.preau.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
