package school.preau.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.Requirement;

/** The decision that a certification is earned: by which facts, for how long. */
record CycleEarned(String certification, List<RequirementFact> facts, Validity validity) {

    CycleEarned {
        facts = List.copyOf(facts);
    }

    /**
     * Whether something done proves again what a cycle stands on, and begins no other: before its renewal window, a quiz or exercise that is
     * passed once more, and the course of which a quiz was passed already. A whole course done again renews at any time.
     */
    static boolean onlySupports(
            RequirementFact fact,
            Cycle cycle,
            CertificationDefinition certification,
            Function<Instant, LocalDate> dayOf) {
        LocalDate window = cycle.until().minusDays(certification.renewalWindowDays());
        if (!dayOf.apply(fact.at()).isBefore(window)) {
            return false;
        }
        return fact.done().wholeCourse()
                ? cycle.facts().stream()
                        .anyMatch(before -> !before.done().wholeCourse()
                                && before.course().equals(fact.course())
                                && certification.satisfies(before.done(), fact.done()))
                : certification.counts(fact.done());
    }

    /**
     * Decides on a person's unused facts: everything asked for must be there, and none of them may be older than one validity when the last
     * is done.
     *
     * @param unused newest first
     * @param previousUntil last day of what is or was held, or null
     * @param dayOf the hospital's calendar
     */
    static Optional<CycleEarned> by(
            CertificationDefinition certification,
            List<RequirementFact> unused,
            @Nullable LocalDate previousUntil,
            Function<Instant, LocalDate> dayOf) {
        // One quiz may be asked for by itself and stand for its course.
        var facts = new LinkedHashSet<RequirementFact>();
        for (Requirement asked : certification.requirements()) {
            var newest = unused.stream()
                    .filter(fact -> certification.satisfies(fact.done(), asked))
                    .findFirst();
            if (newest.isEmpty()) {
                return Optional.empty();
            }
            facts.add(newest.get());
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate completed = dayOf.apply(facts.stream()
                .map(RequirementFact::at)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        LocalDate oldest = completed.minusMonths(certification.months());
        if (facts.stream().anyMatch(fact -> dayOf.apply(fact.at()).isBefore(oldest))) {
            return Optional.empty();
        }
        return Optional.of(new CycleEarned(
                certification.id(), List.copyOf(facts), Validity.earned(certification, completed, previousUntil)));
    }
}
