package school.preau.sandbox.screen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as people write them: 14/09/1947, 14.09.47, 1947-09-14, 14091947, 14 septembre 1947, 1er mars 1950, 30 XI 1959, 19470914, 140947. */
final class FrenchDate {

    private static final List<String> MONTHS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final String ENGLISH =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String IN_LETTERS =
            "(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?"
                    + "|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|january|february|march|april|may|june|july|august|october)";

    /** Eight ways, each with its three parts as groups; matched against folded text. */
    static final String EXPRESSION = "(?:(\\d{1,2}) ?[/.\\- ] ?(\\d{1,2}) ?[/.\\- ] ?(\\d{4}|\\d{2})"
            + "|(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})"
            + "|((?:19|20)\\d{2})(\\d{2})(\\d{2})"
            + "|(\\d{2})(\\d{2})(\\d{4})"
            + "|(\\d{2})(\\d{2})(\\d{2})"
            + "|(\\d{1,2})(?:er|st|nd|rd|th)? (" + IN_LETTERS
            + ")\\.? (\\d{4}|\\d{2})|(\\d{1,2})[ /.-](i{1,3}|iv|vi{0,3}|ix|xi{0,2})[ /.-](\\d{4})|(" + ENGLISH
            + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))(?!\\d)";

    private static final Pattern WHOLE = Pattern.compile(EXPRESSION);

    private FrenchDate() {}

    /** The date a folded passage is, when it is one and nothing else. */
    static Optional<LocalDate> parse(String folded) {
        var matcher = WHOLE.matcher(folded.strip());
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> read(MatchResult parts) {
        try {
            if (parts.group(1) != null) {
                return Optional.of(dayFirst(year(parts.group(3)), number(parts.group(2)), number(parts.group(1))));
            }
            if (parts.group(4) != null) {
                return Optional.of(
                        LocalDate.of(number(parts.group(4)), number(parts.group(5)), number(parts.group(6))));
            }
            if (parts.group(7) != null) {
                return Optional.of(
                        LocalDate.of(number(parts.group(7)), number(parts.group(8)), number(parts.group(9))));
            }
            if (parts.group(10) != null) {
                return Optional.of(
                        LocalDate.of(number(parts.group(12)), number(parts.group(11)), number(parts.group(10))));
            }
            if (parts.group(13) != null) {
                return Optional.of(
                        LocalDate.of(year(parts.group(15)), number(parts.group(14)), number(parts.group(13))));
            }
            if (parts.group(16) != null) {
                return Optional.of(
                        LocalDate.of(year(parts.group(18)), month(parts.group(17)), number(parts.group(16))));
            }
            if (parts.group(22) != null) {
                return Optional.of(
                        LocalDate.of(number(parts.group(24)), month(parts.group(22)), number(parts.group(23))));
            }
            return Optional.of(
                    LocalDate.of(number(parts.group(21)), ROMAN.indexOf(parts.group(20)) + 1, number(parts.group(19))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Americans write the month first; where only that can be meant, it is. */
    private static LocalDate dayFirst(int year, int month, int day) {
        return month > 12 && day <= 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i).substring(0, 3))
                    && (i != 5 || word.startsWith("juin") || word.startsWith("june"))) {
                if (i != 6 || word.startsWith("juil") || word.startsWith("july")) {
                    return i + 1;
                }
            }
        }
        return switch (word.substring(0, 3)) {
            case "feb" -> 2;
            case "apr" -> 4;
            case "may" -> 5;
            case "jun" -> 6;
            case "jul" -> 7;
            case "aug" -> 8;
            default -> 0;
        };
    }

    /** Two digits mean the hundred years before 2027. */
    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year >= 27 ? 1900 + year : 2000 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
