package school.preau.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * The only definition of a certification.
 *
 * @param courses all of them are required
 * @param months how long it is valid, in calendar months
 * @param renewalWindowDays how many days before its end it may be renewed without losing time
 * @param graceDays how many days after its end it still counts
 * @param fixedEnd one of the days on which a validity with a fixed end ends, from which the others are counted in steps of its months
 * @param opensTool whether it counts for “may use the tool”
 */
public record CertificationDefinition(
        String id,
        LocalText title,
        LocalText shortTitle,
        List<CourseId> courses,
        int months,
        ValidityBase base,
        int renewalWindowDays,
        int graceDays,
        boolean opensTool,
        BadgeColour badge,
        Optional<LocalDate> fixedEnd) {

    public CertificationDefinition {
        courses = List.copyOf(courses);
        if (fixedEnd.isPresent() != (base == ValidityBase.FIXED_DATE)) {
            throw new IllegalArgumentException("A fixed end goes with a validity of fixed dates, and only with it");
        }
    }

    /** From when a renewed validity counts. */
    public enum ValidityBase {
        COMPLETION,
        PREVIOUS_EXPIRY,
        /** Everyone's ends on the same days. */
        FIXED_DATE
    }

    /** A token of the house's colours. */
    public enum BadgeColour {
        PETROL,
        LEAF,
        APRICOT
    }
}
