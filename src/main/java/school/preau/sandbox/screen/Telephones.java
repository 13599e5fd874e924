package school.preau.sandbox.screen;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Telephone numbers: those of France as the French write or say them, by our own rules, because the usual groups tell them from laboratory
 * values; those with a country before them by libphonenumber. Reserved: the six blocks the regulator keeps for fiction.
 */
final class Telephones implements Detector {

    /** +33 and 0033 as the French write them, with or without (0), and (0)2 alone. */
    private static final Pattern FRENCH_ABROAD = Pattern.compile(
            "(?<![\\w+])(?:(?:\\+ ?|00 ?)33[ .\\-/]?(?:\\(0\\)[ .\\-/]?)?|\\(0\\)[ .\\-/]?)([1-9](?:[ .\\-/]?\\d){8})(?!\\d)");
    /** French Polynesia: eight digits, only behind a word for a telephone. */
    private static final Pattern EIGHT = Pattern.compile("(?<!\\d[ .]?)(?:40|87|89)(?:[ .]\\d{2}){3}(?![ .]?\\d)");

    private static final Pattern ABROAD = Pattern.compile("(?<![\\w+])(?:\\+|00)[ (]{0,2}[1-9]");
    private static final Pattern UNIT =
            Pattern.compile(" ?(?:mL|ml|L/|mg|µg|g/|g\\b|%|mmol|µmol|UI|kg|cm|mm|/h|/j|bpm)");
    private static final List<Integer> PAIRS = List.of(2, 2, 2, 2, 2);
    private static final int MOST_TRIES = 200;
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:tel|telephone|telephoner|portable|mobile|fixe|fax|joindre|joignable|appeler|rappeler|contacter|numero|gsm)\\b");
    private static final Set<List<Integer>> USUAL_GROUPS = Set.of(
            List.of(10),
            List.of(2, 2, 2, 2, 2),
            List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
            List.of(4, 2, 2, 2),
            List.of(4, 3, 3),
            List.of(1, 3, 3, 3),
            List.of(2, 3, 3, 2),
            List.of(3, 3, 4),
            List.of(2, 4, 4),
            List.of(2, 8),
            List.of(4, 6),
            List.of(5, 5),
            List.of(6, 4));
    private static final Set<String> RESERVED = Set.of("019900", "026191", "035301", "046571", "053649", "063998");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        String all = text.text();
        for (DigitRun run : DigitRun.in(all)) {
            for (DigitRun.Window window : run.windows(all, 10)) {
                if (window.digits().charAt(0) == '0'
                        && window.digits().charAt(1) != '0'
                        && (USUAL_GROUPS.contains(window.groups()) || text.hidden() || cued(text, window.start()))
                        && !partOfABarcode(all, window)
                        && regular(all, window)
                        && !measured(all, window)) {
                    found.accept(candidate(window.start(), window.end(), window.digits()));
                }
            }
        }
        var french = FRENCH_ABROAD.matcher(all);
        while (french.find()) {
            found.accept(candidate(
                    french.start(), french.end(), "0" + french.group(1).replaceAll("\\D", "")));
        }
        var eight = EIGHT.matcher(all);
        while (eight.find()) {
            if (cued(text, eight.start())) {
                found.accept(new Candidate(ScreenKind.PHONE, eight.start(), eight.end(), Verdict.BLOCK, false));
            }
        }
        if (text.hidden()) {
            withoutZero(text, found);
        }
        if (ABROAD.matcher(all).find()) {
            abroad(all, found);
        }
    }

    /** « six douze trente-quatre… avec un zéro devant »: nine digits said behind a word for a telephone. */
    private static void withoutZero(NormalText text, Consumer<Candidate> found) {
        for (DigitRun run : DigitRun.in(text.text())) {
            for (DigitRun.Window window : run.windows(text.text(), 9)) {
                if ("67".indexOf(window.digits().charAt(0)) >= 0 && cued(text, window.start())) {
                    found.accept(candidate(window.start(), window.end(), "0" + window.digits()));
                }
            }
        }
    }

    /** Numbers with a country before them: their lengths and beginnings are the library's knowledge. */
    private static void abroad(String text, Consumer<Candidate> found) {
        for (var number : PhoneNumberUtil.getInstance().findNumbers(text, "FR", Leniency.POSSIBLE, MOST_TRIES)) {
            boolean plus = number.rawString().startsWith("+");
            boolean dialled = number.rawString().startsWith("00")
                    && PhoneNumberUtil.getInstance().isValidNumber(number.number());
            if (plus || dialled) {
                boolean french = number.number().getCountryCode() == 33;
                String digits = "0" + number.number().getNationalNumber();
                found.accept(
                        french && digits.length() == 10
                                ? candidate(number.start(), number.end(), digits)
                                : new Candidate(ScreenKind.PHONE, number.start(), number.end(), Verdict.BLOCK, false));
            }
        }
    }

    private static Candidate candidate(int start, int end, String digits) {
        boolean reserved = RESERVED.contains(digits.substring(0, 6));
        return new Candidate(ScreenKind.PHONE, start, end, Verdict.BLOCK, reserved);
    }

    /** A number keeps to one separator, or to its pairs; “12/03 2026 14” does neither. */
    private static boolean regular(String text, DigitRun.Window window) {
        return window.groups().equals(PAIRS)
                || text.substring(window.start(), window.end())
                                .chars()
                                .filter(c -> !Character.isDigit(c))
                                .distinct()
                                .count()
                        <= 1;
    }

    /** “(10)0219847736”: a field of a GS1 barcode. */
    private static boolean partOfABarcode(String text, DigitRun.Window window) {
        return window.start() > 0 && text.charAt(window.start() - 1) == ')';
    }

    /** “01 20 30 40 50 mL/h” is a row of rates. */
    private static boolean measured(String text, DigitRun.Window window) {
        return UNIT.matcher(text).region(window.end(), text.length()).lookingAt();
    }

    private static boolean cued(NormalText text, int start) {
        return CUE.matcher(text.folded().substring(Math.max(0, start - 40), start))
                .find();
    }
}
