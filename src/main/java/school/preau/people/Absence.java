package school.preau.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/**
 * A time away, without its cause. While it lasts the clock of obligations stands still.
 *
 * @param to last day away, or null while nobody knows
 */
public record Absence(
        PersonId person, LocalDate from, @Nullable LocalDate to) {}
