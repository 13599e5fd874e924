package school.preau.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Who holds what, and on which day: the question this module answers for all others. */
@Service
@Transactional(readOnly = true)
public class Certifications {

    private final Cycles cycles;
    private final HospitalTime time;

    Certifications(Cycles cycles, HospitalTime time) {
        this.cycles = cycles;
        this.time = time;
    }

    /** Whether somebody held a certification on a day, as known now. A revocation ends it at its time, not before. */
    public boolean held(PersonId person, String certification, LocalDate on) {
        return cycles.covers(person, certification, on, time.endOf(on), Instant.parse("9999-01-01T00:00:00Z"));
    }

    /** Whether somebody held a certification on a day, as it was known at the end of another day. */
    public boolean heldAsKnownOn(PersonId person, String certification, LocalDate on, LocalDate knownOn) {
        return cycles.covers(person, certification, on, time.endOf(on), time.endOf(knownOn));
    }

    /** What somebody holds or held last, by certification, revoked cycles aside. */
    public Map<String, Holding> statusOf(PersonId person) {
        return cycles.holdings(person).stream().collect(Collectors.toMap(Holding::certification, holding -> holding));
    }

    /** Every cycle of a person, newest first, the revoked too. */
    public List<Cycle> history(PersonId person) {
        return cycles.of(person);
    }
}
