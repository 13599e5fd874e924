package school.preau.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/**
 * What somebody is and where: a profession in a unit.
 *
 * @param from first day
 * @param to last day, or null while it lasts
 */
public record Position(
        PersonId person,
        UnitId unit,
        String profession,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
