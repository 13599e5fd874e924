package school.preau.catalog;

import java.util.List;
import school.preau.platform.LocalText;

/**
 * The only definition of a certification.
 *
 * @param courses all of them are required
 * @param months how long it is valid, in calendar months
 * @param renewalWindowDays how many days before its end it may be renewed without losing time
 * @param graceDays how many days after its end it still counts
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
        BadgeColour badge) {

    public CertificationDefinition {
        courses = List.copyOf(courses);
    }

    /** From when a renewed validity counts. */
    public enum ValidityBase {
        COMPLETION,
        PREVIOUS_EXPIRY
    }

    /** A token of the house's colours. */
    public enum BadgeColour {
        PETROL,
        LEAF,
        APRICOT
    }
}
