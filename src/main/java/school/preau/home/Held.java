package school.preau.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import school.preau.platform.LocalText;

/**
 * A certification held today.
 *
 * @param until last day, which counts until 24:00
 * @param renewFrom the first day on which renewing loses no time
 */
public record Held(LocalText title, LocalDate from, LocalDate until, LocalDate renewFrom) {

    /** How far a day is on the way from the first day to the last, in per cent. */
    public double share(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.round(1000.0 * Math.clamp(ChronoUnit.DAYS.between(from, day), 0L, whole) / whole) / 10.0;
    }
}
