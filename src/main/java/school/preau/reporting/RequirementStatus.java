package school.preau.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.preau.obligations.RequirementState;

/**
 * How one person stands towards one requirement.
 *
 * @param day the day that goes with the state's word, or null
 */
public record RequirementStatus(
        String certification,
        RequirementState state,
        @Nullable LocalDate day,
        LocalDate due,
        boolean opensTool) {}
