package school.preau.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ProofNeeds;
import school.preau.platform.PersonId;

/** A course done is needed as long as the last cycle that stands on it. */
@Component
class ProofByCycles implements ProofNeeds {

    private final Cycles cycles;

    ProofByCycles(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(PersonId person, CourseVersion course) {
        return cycles.lastDayOn(person, course);
    }
}
