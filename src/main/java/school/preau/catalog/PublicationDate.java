package school.preau.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a source appeared, as exactly as it says.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day of the month, or 0 when it is not known
 */
public record PublicationDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PublicationDate {
        if (month == 0 && day != 0
                || LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)).getYear() != year) {
            throw new IllegalArgumentException("A day needs its month");
        }
    }

    /** Reads {@code 2025}, {@code 2025-06} or {@code 2025-06-12}; empty for anything else. */
    public static Optional<PublicationDate> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PublicationDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
