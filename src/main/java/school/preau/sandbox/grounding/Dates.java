package school.preau.sandbox.grounding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in a folded French text. A date without a year gets the year that brings it nearest to the stay. */
final class Dates {

    /**
     * A day that is named.
     *
     * @param full whether its year stands there
     * @param bare whether only the day stands there (« le 16 »): the month is then a guess
     * @param first the first day of « du 3 au 11 mars », when this is the second one
     */
    record Mention(Span span, LocalDate day, boolean full, boolean bare, Optional<LocalDate> first) {

        /** Whether this can be that day. */
        boolean is(LocalDate other) {
            return bare ? day.getDayOfMonth() == other.getDayOfMonth() : day.equals(other);
        }

        /** Whether it can be one of these days. */
        boolean in(Collection<LocalDate> days) {
            return days.stream().anyMatch(this::is);
        }
    }

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("aout", 8),
            Map.entry("septembre", 9),
            Map.entry("sept", 9),
            Map.entry("octobre", 10),
            Map.entry("oct", 10),
            Map.entry("novembre", 11),
            Map.entry("nov", 11),
            Map.entry("decembre", 12),
            Map.entry("dec", 12));

    private static final String MONTH =
            "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
                    + "|(?:janv|fevr|avr|juil|sept|oct|nov|dec)(?![a-z])(?:\\.(?= ?\\d))?)(?![a-z])";
    private static final String DAY = "(\\d{1,2})(?:er)?";

    /** « 12 mars 2026 », and before it the other days of « du 3 au », « les 4 et », « les 21, 22 et ». */
    private static final Pattern IN_LETTERS = Pattern.compile(
            "(?<![\\d.,/])((?:" + DAY + " ?(?:,|et|au|-|/) ?){0,3})" + DAY + " " + MONTH + "(?: (\\d{4})(?!\\d))?");

    private static final Pattern IN_DIGITS = Pattern.compile(
            "(?<![\\d.,/])(?<!(?<!/\\d?)\\d-)(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\d/]|-\\d{1,2}(?![\\d/])|[.,]\\d|\\s?(?:mmhg|mm|cm|fois|cp))");

    /** « 13-17/04 », « 9 et 10/10 », « 12 → 14/01/2026 »: the month stands behind the last day only. */
    private static final Pattern DAYS_IN_DIGITS = Pattern.compile("(?<![\\d.,/-])((?:" + DAY
            + " ?(?:,|et|au|-|->|→) ?){1,3})(?<!\\d)(\\d{1,2})/(\\d{2})(?:/(\\d{4}|\\d{2}))?(?![\\d/]|[.,]\\d)");

    /** « le 16 », « les 23 et 24 », « jusqu'au 19 »: no month at all, and neither a count nor a telephone number. */
    private static final Pattern DAY_ALONE =
            Pattern.compile("(?<![a-z0-9])(?<!\\bappel[a-z]{0,3} )(?:le|du|au|jusqu'au|les|des le|depuis le) "
                    + DAY + "(?: (?:et|puis|au) (?:le )?" + DAY + ")?(?![\\p{L}\\p{N}%°]|[.,/-]\\d| ?(?:" + Units.ANY
                    + ")" + Units.END + "| (?:et|ou|a|au) \\d| \\d| (?:premi|derni|proch|prem)[a-z]+)");

    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");

    /** « douleur à 2/10 ». */
    private static final Pattern SCORE =
            Pattern.compile("(?:^|\\b(?:a|de|eva|en|douleurs?|score|cotee?|est)|[:=]) ?\\d/[12]0$");

    private static final Pattern BEFORE_DAY = Pattern.compile("\\b(?:le|du|au|jusqu'au|depuis le|des le) $");

    private final LocalDate near;
    private final List<Mention> found = new ArrayList<>();

    private Dates(LocalDate near) {
        this.near = near;
    }

    /** @param near a day of the stay */
    static List<Mention> in(String folded, LocalDate near) {
        var dates = new Dates(near);
        ISO.matcher(folded)
                .results()
                .forEach(match -> dates.add(
                        new Span(match.start(), match.end()),
                        match.group(3),
                        match.group(2),
                        match.group(1),
                        Optional.empty()));
        var letters = IN_LETTERS.matcher(folded);
        while (letters.find()) {
            dates.inLetters(folded, letters);
        }
        dates.daysInDigits(folded);
        dates.inDigits(folded);
        dates.daysAlone(folded);
        dates.found.sort((one, other) -> one.span().start() - other.span().start());
        return List.copyOf(dates.found);
    }

    private void inLetters(String folded, Matcher match) {
        String month = String.valueOf(MONTHS.get(match.group(4).replace(".", "")));
        Optional<LocalDate> first = Optional.empty();
        var days = Pattern.compile(DAY).matcher(folded).region(match.start(), match.end(1));
        while (days.find()) {
            first = add(new Span(days.start(), days.end()), days.group(1), month, match.group(5), Optional.empty());
        }
        boolean range = match.group(1).contains("au") || match.group(1).contains("-");
        add(
                new Span(match.start(3), match.end()),
                match.group(3),
                month,
                match.group(5),
                range ? first : Optional.empty());
    }

    private void daysInDigits(String folded) {
        var match = DAYS_IN_DIGITS.matcher(folded);
        while (match.find()) {
            Optional<LocalDate> first = Optional.empty();
            var days = Pattern.compile(DAY).matcher(folded).region(match.start(), match.end(1));
            while (days.find()) {
                first = add(
                        new Span(days.start(), days.end()),
                        days.group(1),
                        match.group(4),
                        match.group(5),
                        Optional.empty());
            }
            boolean range = !match.group(1).contains("et") && !match.group(1).contains(",");
            add(
                    new Span(match.start(3), match.end()),
                    match.group(3),
                    match.group(4),
                    match.group(5),
                    range ? first : Optional.empty());
        }
    }

    private void daysAlone(String folded) {
        var match = DAY_ALONE.matcher(folded);
        while (match.find()) {
            for (int group = 1; group <= 2; group++) {
                if (match.group(group) != null) {
                    alone(new Span(match.start(group), match.end(group)), Integer.parseInt(match.group(group)));
                }
            }
        }
    }

    private void alone(Span span, int day) {
        if (day >= 1
                && day <= near.lengthOfMonth()
                && found.stream().noneMatch(other -> other.span().overlaps(span))) {
            found.add(new Mention(span, near.withDayOfMonth(day), false, true, Optional.empty()));
        }
    }

    private void inDigits(String folded) {
        var digits = IN_DIGITS.matcher(folded);
        while (digits.find()) {
            // Without a year only a slash makes a date: « 2.5 » and « 1-0 » are numbers. « 12/8 » may be a blood
            // pressure.
            boolean full = digits.group(4) != null;
            String before = folded.substring(Math.max(0, digits.start() - 12), digits.start());
            boolean slash = digits.group(2).equals("/");
            boolean padded = digits.group(3).length() == 2
                    && !SCORE.matcher(before + digits.group()).find();
            if (full || (slash && (padded || BEFORE_DAY.matcher(before).find()))) {
                add(
                        new Span(digits.start(), digits.end()),
                        digits.group(1),
                        digits.group(3),
                        digits.group(4),
                        Optional.empty());
            }
        }
    }

    private Optional<LocalDate> add(
            Span span, String day, String month, @Nullable String year, Optional<LocalDate> first) {
        try {
            int inMonth = Integer.parseInt(month);
            int inDay = Integer.parseInt(day);
            LocalDate date = year == null
                    ? nearest(inMonth, inDay)
                    : LocalDate.of(
                            year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year),
                            inMonth,
                            inDay);
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new Mention(span, date, year != null, false, first));
            }
            return Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(int month, int day) {
        LocalDate best = LocalDate.of(near.getYear(), month, day);
        for (int year : new int[] {near.getYear() - 1, near.getYear() + 1}) {
            LocalDate other = LocalDate.of(year, month, Math.min(day, 28));
            if (Math.abs(other.toEpochDay() - near.toEpochDay()) < Math.abs(best.toEpochDay() - near.toEpochDay())) {
                best = other;
            }
        }
        return best;
    }
}
