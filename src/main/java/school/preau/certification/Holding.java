package school.preau.certification;

import java.time.LocalDate;

/**
 * The latest validity of one person's certification that was not revoked. It may be over.
 *
 * @param certification id of the programme's definition
 * @param from first day
 * @param until last day, which counts until 24:00
 */
public record Holding(String certification, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
