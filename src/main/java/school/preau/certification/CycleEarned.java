package school.preau.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CourseId;

/** The decision that a certification is earned: by which facts, for how long. */
record CycleEarned(String certification, List<RequirementFact> facts, Validity validity) {

    CycleEarned {
        facts = List.copyOf(facts);
    }

    /**
     * Decides on a person's unused facts: every course must be there, and none of them may be older than one validity when the last
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
        var facts = new ArrayList<RequirementFact>();
        for (CourseId course : certification.courses()) {
            var newest = unused.stream()
                    .filter(fact -> fact.course().course().equals(course))
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
        return Optional.of(
                new CycleEarned(certification.id(), facts, Validity.earned(certification, completed, previousUntil)));
    }
}
