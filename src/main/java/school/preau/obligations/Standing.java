package school.preau.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.Holding;
import school.preau.people.Absence;

/**
 * How a person stands towards one demand on a day: the decision, from facts alone.
 *
 * @param due by when it must be held, or held again
 * @param day the day that goes with the state's word, or null
 * @param pausedDays days away that were added to the due date
 * @param changesOn the first day on which time alone makes it another, or null
 */
record Standing(
        RequirementState state,
        LocalDate due,
        @Nullable LocalDate day,
        int pausedDays,
        @Nullable LocalDate changesOn) {

    /**
     * @param holding the latest validity, perhaps over, or null
     * @param exemptions the person's exemptions from this certification
     * @param waiting whether a trainer's decision is awaited in one of its courses
     */
    static Standing on(
            LocalDate today,
            Demand demand,
            CertificationDefinition definition,
            @Nullable Holding holding,
            List<Absence> absences,
            List<Exemption> exemptions,
            boolean waiting) {
        Pause due = due(today, demand, definition, holding, absences);
        LocalDate nextLeave = absences.stream()
                .map(Absence::from)
                .filter(from -> from.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
        Optional<LocalDate> exemptUntil = exemptions.stream()
                .filter(exemption -> exemption.holdsOn(today))
                .map(Exemption::until)
                .max(LocalDate::compareTo);
        if (exemptUntil.isPresent()) {
            LocalDate until = exemptUntil.get();
            return new Standing(RequirementState.EXEMPT, due.due(), until, due.days(), until.plusDays(1));
        }
        var leave = absences.stream().filter(absence -> away(absence, today)).findFirst();
        if (leave.isPresent()) {
            LocalDate last = leave.get().to();
            LocalDate back = last == null ? null : last.plusDays(1);
            return new Standing(RequirementState.ON_LEAVE, due.due(), last, due.days(), back);
        }
        if (holding != null && holding.holdsOn(today)) {
            LocalDate renewFrom = holding.until().minusDays(definition.renewalWindowDays());
            boolean renewing = !today.isBefore(renewFrom);
            LocalDate change = renewing ? holding.until().plusDays(1) : renewFrom;
            return new Standing(
                    renewing ? RequirementState.RENEWING : RequirementState.HELD,
                    due.due(),
                    holding.until(),
                    due.days(),
                    earlier(change, nextLeave));
        }
        if (waiting) {
            return new Standing(RequirementState.WAITING, due.due(), due.due(), due.days(), nextLeave);
        }
        boolean overdue = today.isAfter(due.due());
        return new Standing(
                overdue ? RequirementState.OVERDUE : RequirementState.DUE,
                due.due(),
                due.due(),
                due.days(),
                overdue ? nextLeave : earlier(due.due().plusDays(1), nextLeave));
    }

    /** For the first time as the rule says; later by the end of validity, whose last weeks are the clock that absences stop. */
    private static Pause due(
            LocalDate today,
            Demand demand,
            CertificationDefinition definition,
            @Nullable Holding holding,
            List<Absence> absences) {
        var first = new Pause(demand.due(), demand.pausedDays());
        if (holding == null) {
            return first;
        }
        LocalDate renewFrom = holding.until().minusDays(definition.renewalWindowDays());
        Pause renewal = Pause.of(renewFrom, holding.until(), absences, today);
        return renewal.due().isBefore(first.due()) && !holding.holdsOn(today) ? first : renewal;
    }

    static boolean away(Absence absence, LocalDate day) {
        LocalDate last = absence.to();
        return !day.isBefore(absence.from()) && (last == null || !day.isAfter(last));
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
