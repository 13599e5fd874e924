package school.preau.certification;

import java.time.LocalDate;
import school.preau.platform.PersonId;

/**
 * Somebody has earned a certification, for the first time or again.
 *
 * @param until last day, which counts until 24:00
 */
public record CertificationHeld(PersonId person, String certification, LocalDate from, LocalDate until) {}
