package school.preau.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/**
 * That somebody may do more than learn, since when and until when, and who said so.
 *
 * @param unit the unit a manager leads, with all below it; null for the other roles
 * @param to last day, or null while it lasts
 */
public record RoleGrant(
        UUID id,
        PersonId person,
        Role role,
        @Nullable UnitId unit,
        LocalDate from,
        @Nullable LocalDate to,
        PersonId grantedBy) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
