package school.preau.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Administrator;
import school.preau.people.TeamOf;
import school.preau.people.TeamScope;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** What an administrator, and a manager of their own people, can ask of the past: whether somebody held a certification on a day, and why, as known now or as known then. */
@Service
@Transactional(readOnly = true)
public class CertificateInquiry {

    private final Certifications certifications;
    private final Certificates certificates;
    private final TeamScope scope;
    private final HospitalTime time;

    CertificateInquiry(Certifications certifications, Certificates certificates, TeamScope scope, HospitalTime time) {
        this.certifications = certifications;
        this.certificates = certificates;
        this.scope = scope;
        this.time = time;
    }

    /**
     * The answer with its reasons.
     *
     * @param cycles of this certification, each with what it says of the day; newest first
     */
    public record HeldAnswer(boolean held, List<CycleOnDay> cycles) {}

    /** A cycle as it bears on the day that is asked about. */
    public record CycleOnDay(Cycle cycle, Bearing bearing) {}

    /** What a cycle says of a day. */
    public enum Bearing {
        COVERS,
        BEFORE_IT_BEGAN,
        AFTER_ITS_END,
        REVOKED_BY_THEN,
        /** It was only recorded after the day as of which one asks. */
        NOT_YET_KNOWN
    }

    /** @param knownOn as known at the end of this day; empty for now */
    public HeldAnswer held(
            Administrator me, PersonId person, String certification, LocalDate on, Optional<LocalDate> knownOn) {
        return held(person, certification, on, knownOn);
    }

    /**
     * What a manager may know of somebody who works today in the units they lead; empty for anybody else.
     *
     * @param knownOn as known at the end of this day; empty for now
     */
    public Optional<HeldAnswer> held(
            TeamOf leader, PersonId person, String certification, LocalDate on, Optional<LocalDate> knownOn) {
        return scope.includes(leader, person)
                ? Optional.of(held(person, certification, on, knownOn))
                : Optional.empty();
    }

    /** Whether a manager may ask about somebody. */
    public boolean mayAsk(TeamOf leader, PersonId person) {
        return scope.includes(leader, person);
    }

    private HeldAnswer held(PersonId person, String certification, LocalDate on, Optional<LocalDate> knownOn) {
        boolean held = knownOn.map(known -> certifications.heldAsKnownOn(person, certification, on, known))
                .orElseGet(() -> certifications.held(person, certification, on));
        var known = knownOn.map(time::endOf);
        return new HeldAnswer(
                held,
                certifications.history(person).stream()
                        .filter(cycle -> cycle.certification().equals(certification))
                        .map(cycle -> new CycleOnDay(cycle, bearing(cycle, on, known)))
                        .toList());
    }

    private Bearing bearing(Cycle cycle, LocalDate on, Optional<Instant> known) {
        if (known.filter(end -> !cycle.recordedAt().isBefore(end)).isPresent()) {
            return Bearing.NOT_YET_KNOWN;
        }
        Instant revoked = cycle.revokedAt();
        boolean revokedByThen = revoked != null
                && revoked.isBefore(time.endOf(on))
                && known.map(revoked::isBefore).orElse(true);
        if (revokedByThen) {
            return Bearing.REVOKED_BY_THEN;
        }
        if (on.isBefore(cycle.from())) {
            return Bearing.BEFORE_IT_BEGAN;
        }
        return on.isAfter(cycle.until()) ? Bearing.AFTER_ITS_END : Bearing.COVERS;
    }

    /** The certificates of a person, newest first. */
    public List<Certificate> certificates(Administrator me, PersonId person) {
        return certificates.of(person, 100);
    }
}
