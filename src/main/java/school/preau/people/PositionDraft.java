package school.preau.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position before it is checked.
 *
 * @param from first day
 * @param to last day, or null while it lasts
 */
public record PositionDraft(
        @Nullable UnitId unit,
        @Nullable String profession,
        LocalDate from,
        @Nullable LocalDate to) {

    Optional<Refusal> problem() {
        if (unit == null) {
            return Optional.of(Refusal.UNIT_MISSING);
        }
        if (profession == null) {
            return Optional.of(Refusal.PROFESSION_MISSING);
        }
        return to != null && to.isBefore(from) ? Optional.of(Refusal.DATES_REVERSED) : Optional.empty();
    }
}
