package school.preau.platform.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import school.preau.platform.Language;

/** Dates and hours as each language writes them: “3 mars 2027”, “1er mars”, “14:02”. The day and its month never part. */
public final class Days {

    private Days() {}

    /** Day, month in letters, year. */
    public static String full(LocalDate day, Language language) {
        return dayOfMonth(day, language) + format(day, "\u00a0MMMM\u00a0yyyy", language);
    }

    /** Day and month in letters, with the year only when it is not the given one. */
    public static String near(LocalDate day, LocalDate today, Language language) {
        return day.getYear() == today.getYear()
                ? dayOfMonth(day, language) + format(day, "\u00a0MMMM", language)
                : full(day, language);
    }

    /** Day and short month: “3 avr.”. */
    public static String compact(LocalDate day, Language language) {
        return dayOfMonth(day, language) + format(day, "\u00a0MMM", language);
    }

    /** Short month and two digits of the year: “nov. 28”. */
    public static String month(LocalDate day, Language language) {
        return format(day, "MMM\u00a0yy", language);
    }

    /** Weekday, day, month, year. */
    public static String withWeekday(LocalDate day, Language language) {
        return format(day, "EEEE", language) + " " + full(day, language);
    }

    public static String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    private static String dayOfMonth(LocalDate day, Language language) {
        return language == Language.FR && day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    private static String format(LocalDate day, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
