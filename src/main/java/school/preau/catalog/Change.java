package school.preau.catalog;

import java.time.LocalDate;
import school.preau.platform.LocalText;

/**
 * What changed with an edition of a course.
 *
 * @param date the day its author gives
 */
public record Change(Weight weight, LocalDate date, LocalText note) {

    /** Whether those who already know must be told. */
    public enum Weight {
        /** What one must know has changed. */
        MAJOR,
        /** Wording. */
        MINOR
    }
}
