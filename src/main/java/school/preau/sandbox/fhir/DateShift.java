package school.preau.sandbox.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Moves every date of a case by the same number of whole weeks, so that intervals and days of the week stay. The number is not kept. */
final class DateShift {

    private static final int LEAST_WEEKS = 5;
    private static final int MOST_WEEKS = 52;

    private final long days;

    private DateShift(long days) {
        this.days = days;
    }

    static DateShift by(long weeks) {
        return new DateShift(weeks * 7);
    }

    static DateShift random(RandomGenerator chance) {
        long weeks = chance.nextInt(LEAST_WEEKS, MOST_WEEKS + 1);
        return by(chance.nextBoolean() ? weeks : -weeks);
    }

    LocalDate shift(LocalDate day) {
        return day.plusDays(days);
    }

    /** A year, a month or a day: what it says keeps its precision. */
    Optional<String> shift(String written) {
        try {
            return Optional.of(
                    switch (written.length()) {
                        case 4 -> Integer.toString(year(Integer.parseInt(written)));
                        case 7 ->
                            shift(LocalDate.parse(written + "-15")).toString().substring(0, 7);
                        default ->
                            shift(LocalDate.parse(written.substring(0, 10))).toString();
                    });
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    int year(int year) {
        return shift(LocalDate.of(year, 7, 1)).getYear();
    }

    /** The shifted day of a date or a moment of FHIR; a month or a year alone is no day. */
    Optional<LocalDate> day(Optional<String> written) {
        return written.filter(text -> text.length() >= 10).flatMap(this::moment).map(LocalDateTime::toLocalDate);
    }

    /** The shifted moment on the ward's clock. */
    Optional<LocalDateTime> moment(String written) {
        try {
            if (written.length() == 10) {
                return Optional.of(shift(LocalDate.parse(written)).atStartOfDay());
            }
            var local = OffsetDateTime.parse(written)
                    .atZoneSameInstant(Entries.WARD)
                    .toLocalDateTime();
            return Optional.of(local.plusDays(days).withSecond(0).withNano(0));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
