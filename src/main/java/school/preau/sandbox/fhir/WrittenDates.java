package school.preau.sandbox.fhir;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shifts the dates people write into texts, each in its own spelling: 12/03/2026, 2026-03-12, “du 6 au 9 mars”, “en mars 2019”, “le 12/03”,
 * “12 March 2026”. A date without a year is one of the year of the stay. “EVA 3/10” and “TA 12/08” are no dates.
 */
final class WrittenDates {

    private static final String MONTH_WORD =
            "janvier|janv|f[ée]vrier|f[ée]vr?|mars|avril|avr|mai|juin|juillet|juil|ao[ûu]t|septembre|sept|octobre|oct"
                    + "|novembre|nov|d[ée]cembre|d[ée]c|january|february|march|april|may|june|july|august|september|october|november|december";
    /** The dot of an abbreviation goes with it; the one behind a whole month ends the sentence. */
    private static final String SHORT = "(?:(?<=janv|f[ée]v|f[ée]vr|avr|juil|sept|oct|nov|d[ée]c)\\.)?";

    private static final String MONTH = "(?<month>" + MONTH_WORD + ")\\b" + SHORT;
    private static final String NOT_INSIDE = "(?<![\\d\\p{L}]|\\d[/.,-])";
    private static final String NOT_ON = "(?![\\d]|[/.-]\\d)";
    private static final String JOINED = "(?:, ?| et | au | ou | to | and | & | ?[-–] ?)(?:le )?";

    private static final Pattern ISO = Pattern.compile(NOT_INSIDE + "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern FIGURES =
            Pattern.compile(NOT_INSIDE + "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})" + NOT_ON);
    private static final Pattern IN_LETTERS =
            Pattern.compile("(?iu)(?<![\\d\\p{L}])(?<days>\\d{1,2}(?:er|st|nd|rd|th)?(?:" + JOINED
                    + "\\d{1,2}(?:er)?){0,12}) " + MONTH + "(?: (?<year>\\d{4}))?(?!\\d)");
    private static final Pattern AMERICAN =
            Pattern.compile("(?iu)\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})\\b");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?iu)(?<cue>\\b(?:en|de|depuis|d[ée]but|fin|mi|in|since|early|late)[ -])" + MONTH
                    + "(?: (?<year>\\d{4}))?(?![\\p{L}\\d])");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?iu)(?<![\\p{L}\\d] )(?<![\\p{L}\\d])" + MONTH + " (?<year>\\d{4})(?!\\d)");
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "(?iu)(?<cue>(?:\\b(?:le|du|au|depuis|d[èe]s|avant|apr[èe]s|jusqu'au|jusqu’au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|^|\\n)[ :]{0,2})?"
                    + "(?<![\\d\\p{L}]|\\d[/.,-])(?<day>\\d{1,2})/(?<month>0[1-9]|1[0-2])(?![\\d/]|[.,]\\d)");
    private static final Pattern PRESSURE = Pattern.compile("(?iu)(?:\\bTA|\\bPA|tension|pression)[^\\n.;]{0,15}$");
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<cue>\\b(?:en|depuis|vers|fin|d[ée]but|ann[ée]e|in|since)[ -])(?<year>(?:19|20)\\d{2})(?![\\d,.]\\d|\\d|-\\d)");

    private static final String START = "\u0001";
    private static final String END = "\u0002";

    private final DateShift shift;
    private final int yearOfStay;

    WrittenDates(DateShift shift, int yearOfStay) {
        this.shift = shift;
        this.yearOfStay = yearOfStay;
    }

    String shift(String text) {
        String shifted = text;
        shifted =
                each(ISO, shifted, m -> day(m.group(1), m.group(2), m.group(3)).map(LocalDate::toString));
        shifted = each(FIGURES, shifted, WrittenDates.this::figures);
        shifted = each(
                AMERICAN,
                shifted,
                m -> inLetters(m.group("year"), m.group("month"), m.group("day"))
                        .map(day -> month(day, m.group("month")) + " " + day.getDayOfMonth() + ", " + day.getYear()));
        shifted = each(IN_LETTERS, shifted, this::days);
        shifted = each(
                MONTH_ALONE,
                shifted,
                m -> inLetters(m.group("year"), m.group("month"), "15")
                        .map(day -> m.group("cue")
                                + month(day, m.group("month"))
                                + (m.group("year") == null ? "" : " " + day.getYear())));
        shifted = each(
                MONTH_OF_YEAR,
                shifted,
                m -> inLetters(m.group("year"), m.group("month"), "15")
                        .map(day -> month(day, m.group("month")) + " " + day.getYear()));
        shifted = dayAndMonth(shifted);
        shifted = each(YEAR, shifted, m -> Optional.of(m.group("cue") + shift.year(Integer.parseInt(m.group("year")))));
        return shifted.replace(START, "").replace(END, "");
    }

    /** What one way of writing has shifted is set between marks, so that the next way leaves it alone. */
    private static String each(Pattern pattern, String text, Function<MatchResult, Optional<String>> change) {
        var out = new StringBuilder(text.length());
        int done = 0;
        for (MatchResult match : (Iterable<MatchResult>) pattern.matcher(text).results()::iterator) {
            if (match.start() < done || marked(text, match.start())) {
                continue;
            }
            var changed = change.apply(match);
            if (changed.isPresent()) {
                out.append(text, done, match.start())
                        .append(START)
                        .append(changed.get())
                        .append(END);
                done = match.end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean marked(String text, int at) {
        return text.lastIndexOf(START, at) > text.lastIndexOf(END, at);
    }

    private Optional<String> figures(MatchResult match) {
        String year = match.group(4);
        String whole = year.length() == 2 ? (Integer.parseInt(year) >= 30 ? "19" : "20") + year : year;
        return day(whole, match.group(3), match.group(1)).map(day -> {
            String written = year.length() == 2 ? "%02d".formatted(day.getYear() % 100) : "" + day.getYear();
            return "%02d%s%02d%s%s"
                    .formatted(day.getDayOfMonth(), match.group(2), day.getMonthValue(), match.group(2), written);
        });
    }

    private String dayAndMonth(String text) {
        return each(DAY_AND_MONTH, text, m -> {
            boolean cued = m.group("cue") != null && !m.group("cue").isBlank();
            boolean two = m.group("day").length() == 2 && !m.group("day").equals(m.group("month"));
            String before = text.substring(Math.max(0, m.start() - 25), m.start());
            if ((!cued && !two) || PRESSURE.matcher(before).find()) {
                return Optional.empty();
            }
            String cue = m.group("cue") == null ? "" : m.group("cue");
            return day(Integer.toString(yearOfStay), m.group("month"), m.group("day"))
                    .map(day -> cue + "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue()));
        });
    }

    /** “6 au 9 mars”: every day is shifted; when they no longer lie in one month, each is written with its own. */
    private Optional<String> days(MatchResult match) {
        String written = match.group("month");
        var days = new ArrayList<LocalDate>();
        for (MatchResult number : (Iterable<MatchResult>)
                Pattern.compile("\\d+").matcher(match.group("days")).results()::iterator) {
            var day = inLetters(match.group("year"), written, number.group());
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(day.get());
        }
        LocalDate last = days.getLast();
        var next = days.iterator();
        String said = Pattern.compile("\\d{1,2}(?:er|st|nd|rd|th)?")
                .matcher(match.group("days"))
                .replaceAll(any -> {
                    LocalDate day = next.next();
                    String number = day.getDayOfMonth() == 1 && !english(written) ? "1er" : "" + day.getDayOfMonth();
                    return day.getMonth() == last.getMonth() ? number : number + " " + month(day, written);
                });
        String year = match.group("year") == null ? "" : " " + last.getYear();
        return Optional.of(said + " " + month(last, written) + year);
    }

    private Optional<LocalDate> inLetters(@Nullable String year, String month, String day) {
        return day(
                year == null ? Integer.toString(yearOfStay) : year,
                Integer.toString(number(month)),
                day.replaceAll("\\D", ""));
    }

    private Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    shift.shift(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String month(LocalDate day, String like) {
        Locale language = english(like) ? Locale.ENGLISH : Locale.FRENCH;
        return day.getMonth().getDisplayName(TextStyle.FULL, language);
    }

    private static boolean english(String month) {
        return month.toLowerCase(Locale.ROOT)
                .matches("january|february|march|april|may|june|july|august|september|october|november|december");
    }

    private static int number(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var beginnings = List.of(
                List.of("jan"),
                List.of("fe"),
                List.of("mar"),
                List.of("av", "ap"),
                List.of("mai", "may"),
                List.of("juin", "june"),
                List.of("juil", "july"),
                List.of("ao", "au"),
                List.of("sep"),
                List.of("oct"),
                List.of("nov"),
                List.of("dec"));
        for (int i = 0; i < beginnings.size(); i++) {
            if (beginnings.get(i).stream().anyMatch(plain::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }
}
