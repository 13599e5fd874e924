package school.preau.reporting;

import org.jspecify.annotations.Nullable;
import school.preau.obligations.RequirementState;
import school.preau.people.UnitId;

/**
 * Whom a manager looks at; it lives in the address of the page.
 *
 * @param name part of a name; empty means any
 * @param profession id; empty means any
 * @param state those who have a requirement in it; null means any
 * @param unit this unit and all below it; null means every unit led
 */
public record TeamFilter(
        String name,
        String profession,
        @Nullable RequirementState state,
        @Nullable UnitId unit) {

    public static final TeamFilter EVERYONE = new TeamFilter("", "", null, null);

    public TeamFilter {
        name = name.length() > 100 ? name.substring(0, 100) : name;
    }
}
