package school.preau.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import school.preau.people.Absence;

/**
 * A due date with the clock stopped while the person was away.
 *
 * @param due the due date with the days away added
 * @param days how many days were added
 */
record Pause(LocalDate due, int days) {

    /** Whoever returns has at least this many days to catch up. */
    static final int DAYS_AFTER_RETURN = 30;

    /**
     * Adds the days away that fall while the clock runs, and leaves at least {@value #DAYS_AFTER_RETURN} days after each return. An
     * absence whose end nobody knows counts up to today.
     *
     * @param starts the first day of the clock
     * @param due the last day if nobody were away
     */
    static Pause of(LocalDate starts, LocalDate due, List<Absence> absences, LocalDate today) {
        LocalDate moved = due;
        LocalDate next = starts;
        for (Absence absence :
                absences.stream().sorted(Comparator.comparing(Absence::from)).toList()) {
            LocalDate last = lastDay(absence, today);
            LocalDate first = absence.from().isBefore(next) ? next : absence.from();
            if (last.isBefore(first) || first.isAfter(moved)) {
                continue;
            }
            LocalDate added = moved.plusDays(ChronoUnit.DAYS.between(first, last) + 1);
            LocalDate afterReturn = last.plusDays(DAYS_AFTER_RETURN);
            moved = added.isBefore(afterReturn) ? afterReturn : added;
            next = last.plusDays(1);
        }
        return new Pause(moved, (int) ChronoUnit.DAYS.between(due, moved));
    }

    private static LocalDate lastDay(Absence absence, LocalDate today) {
        if (absence.to() != null) {
            return absence.to();
        }
        return absence.from().isAfter(today) ? absence.from() : today;
    }
}
