package school.preau.catalog.spi;

import java.time.LocalDate;
import java.util.Optional;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/**
 * Declared as a bean by the module that issues proofs: until when a completed course supports one. What was done in the course is
 * forgotten three years after that day; see {@link KeptForProof}.
 */
public interface ProofNeeds {

    /** The last day of the last proof that rests on this completion; empty when none does. */
    Optional<LocalDate> lastDay(PersonId person, CourseVersion course);
}
