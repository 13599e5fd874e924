package school.preau.obligations;

import java.time.Instant;
import java.time.LocalDate;
import school.preau.platform.PersonId;

/**
 * For some time somebody need not hold a certification.
 *
 * @param reason why, in the approver's words
 * @param evidence where the proof is kept
 * @param until last day
 */
public record Exemption(
        PersonId person,
        String certification,
        String reason,
        String evidence,
        PersonId approver,
        LocalDate from,
        LocalDate until,
        Instant grantedAt) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
