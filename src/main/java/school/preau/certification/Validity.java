package school.preau.certification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CertificationDefinition.ValidityBase;

/**
 * From when until when a certification is held, in days of the hospital.
 *
 * @param from the day the last requirement was met
 * @param until the last day, which counts until 24:00
 */
record Validity(LocalDate from, LocalDate until) {

    Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Valid from %s until %s".formatted(from, until));
        }
    }

    /**
     * The validity earned by completing the requirements on a day. Months are added to the calendar, clamped to the month's end.
     *
     * <p>Renewed inside the window it counts from the previous expiry whatever the base; before the window, from completion; after
     * the expiry the base decides. With fixed dates everyone's ends on the same days. It never ends before the one it renews.
     *
     * @param previousUntil last day of the cycle before, or null for the first
     */
    static Validity earned(
            CertificationDefinition certification, LocalDate completed, @Nullable LocalDate previousUntil) {
        LocalDate until = certification
                .fixedEnd()
                .map(anchor -> nextFixedEnd(certification, completed, anchor))
                .orElseGet(() -> completed.plusMonths(certification.months()));
        if (previousUntil != null) {
            boolean beforeWindow = completed.isBefore(previousUntil.minusDays(certification.renewalWindowDays()));
            boolean expired = completed.isAfter(previousUntil);
            boolean fromExpiry = certification.base() == ValidityBase.PREVIOUS_EXPIRY || !expired;
            if (!beforeWindow && fromExpiry) {
                until = fromExpiry(certification, completed, previousUntil);
            }
            if (until.isBefore(previousUntil)) {
                until = previousUntil;
            }
        }
        return new Validity(completed, until);
    }

    /**
     * The first of the fixed days whose renewal window has not begun: whoever completes in the last weeks of a period has the next one too.
     *
     * @param anchor any of the fixed days
     */
    private static LocalDate nextFixedEnd(
            CertificationDefinition certification, LocalDate completed, LocalDate anchor) {
        long step = certification.months();
        long periods = Math.floorDiv(ChronoUnit.MONTHS.between(anchor, completed), step) - 1;
        while (!completed.isBefore(anchor.plusMonths(step * periods).minusDays(certification.renewalWindowDays()))) {
            periods++;
        }
        return anchor.plusMonths(step * periods);
    }

    /** Whole periods from the previous expiry: as many as it takes to reach the completion. */
    private static LocalDate fromExpiry(
            CertificationDefinition certification, LocalDate completed, LocalDate previousUntil) {
        int periods = 1;
        while (previousUntil.plusMonths((long) certification.months() * periods).isBefore(completed)) {
            periods++;
        }
        return previousUntil.plusMonths((long) certification.months() * periods);
    }
}
