package school.preau.obligations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import school.preau.people.Absence;
import school.preau.people.Position;
import school.preau.people.Role;
import school.preau.people.UnitId;

/**
 * What one rule asks of one person for the first time, because of one position.
 *
 * @param joined first day of the position
 * @param starts when the clock began: the later of joining and the rule's day
 * @param due last day, with the days away added
 */
record Demand(
        String certification,
        String rule,
        UnitId unit,
        String profession,
        LocalDate joined,
        LocalDate starts,
        LocalDate due,
        int pausedDays) {

    /** One demand a certification, the one that is due first; in the order of the rules. */
    static List<Demand> of(
            List<AdoptedRule> rules,
            List<Position> positions,
            Set<Role> roles,
            List<Absence> absences,
            LocalDate today) {
        var earliest = new LinkedHashMap<String, Demand>();
        for (AdoptedRule adopted : rules) {
            for (Position position : current(positions, today)) {
                if (adopted.rule().audience().includes(position.profession(), roles)) {
                    earliest.merge(
                            adopted.rule().certification(),
                            demand(adopted, position, absences, today),
                            (one, other) -> other.due().isBefore(one.due()) ? other : one);
                }
            }
        }
        return List.copyOf(earliest.values());
    }

    private static Collection<Position> current(List<Position> positions, LocalDate today) {
        return positions.stream()
                .filter(position -> position.holdsOn(today))
                .sorted(Comparator.comparing(Position::from)
                        .thenComparing(position -> position.unit().value()))
                .toList();
    }

    private static Demand demand(AdoptedRule adopted, Position position, List<Absence> absences, LocalDate today) {
        LocalDate starts = position.from().isAfter(adopted.since()) ? position.from() : adopted.since();
        Pause pause = Pause.of(starts, starts.plusDays(adopted.rule().dueDays()), absences, today);
        return new Demand(
                adopted.rule().certification(),
                adopted.rule().id(),
                position.unit(),
                position.profession(),
                position.from(),
                starts,
                pause.due(),
                pause.days());
    }
}
