package school.preau.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * The only definition of a certification.
 *
 * @param requirements all of them are asked for
 * @param testOut quizzes that count for their whole course when they are passed: whoever knows it already need not sit through it
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
        List<Requirement> requirements,
        List<Requirement> testOut,
        int months,
        ValidityBase base,
        int renewalWindowDays,
        int graceDays,
        boolean opensTool,
        BadgeColour badge,
        Optional<LocalDate> fixedEnd) {

    public CertificationDefinition {
        requirements = List.copyOf(requirements);
        testOut = List.copyOf(testOut);
        if (fixedEnd.isPresent() != (base == ValidityBase.FIXED_DATE)) {
            throw new IllegalArgumentException("A fixed end goes with a validity of fixed dates, and only with it");
        }
    }

    /** The courses in which something is asked for, each once. */
    public List<CourseId> courses() {
        return requirements.stream().map(Requirement::course).distinct().toList();
    }

    /**
     * Whether something done is what a requirement asks for.
     *
     * @param done a whole course, or one of its activities
     */
    public boolean satisfies(Requirement done, Requirement asked) {
        return done.equals(asked)
                || asked.wholeCourse() && done.course().equals(asked.course()) && testOut.contains(done);
    }

    /** Whether an activity alone counts for something here. */
    public boolean counts(Requirement done) {
        return requirements.stream().anyMatch(asked -> satisfies(done, asked));
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
