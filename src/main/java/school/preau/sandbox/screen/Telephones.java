package school.preau.sandbox.screen;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Telephone numbers as the French write them, +33 and 0033 with or without (0), and foreign numbers with a plus. Reserved: the six
 * blocks the regulator keeps for fiction.
 */
final class Telephones implements Detector {

    private static final Pattern INTERNATIONAL = Pattern.compile(
            "(?<![\\w+])(?:\\+ ?|00 ?)33[ .\\-/]?(?:\\(0\\)[ .\\-/]?)?([1-9](?:[ .\\-/]?\\d){8})(?!\\d)");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![\\w+])\\+ ?(?!33)[1-9]\\d{0,2}(?:[ .\\-]?\\(?\\d\\)?){8,11}(?!\\d)");
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:tel|telephone|telephoner|portable|mobile|fixe|fax|joindre|joignable|appeler|rappeler|contacter|numero|gsm)\\b");
    private static final Set<List<Integer>> USUAL_GROUPS = Set.of(
            List.of(10),
            List.of(2, 2, 2, 2, 2),
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
                        && (USUAL_GROUPS.contains(window.groups()) || cued(text, window.start()))
                        && oneSeparator(all, window)) {
                    found.accept(candidate(window.start(), window.end(), window.digits()));
                }
            }
        }
        var international = INTERNATIONAL.matcher(all);
        while (international.find()) {
            String digits = "0" + international.group(1).replaceAll("\\D", "");
            found.accept(candidate(international.start(), international.end(), digits));
        }
        var foreign = FOREIGN.matcher(all);
        while (foreign.find()) {
            found.accept(new Candidate(ScreenKind.PHONE, foreign.start(), foreign.end(), Verdict.BLOCK, false));
        }
    }

    private static Candidate candidate(int start, int end, String digits) {
        boolean reserved = RESERVED.contains(digits.substring(0, 6));
        return new Candidate(ScreenKind.PHONE, start, end, Verdict.BLOCK, reserved);
    }

    /** A number keeps to one separator; “12/03 2026 14” does not. */
    private static boolean oneSeparator(String text, DigitRun.Window window) {
        return text.substring(window.start(), window.end())
                        .chars()
                        .filter(c -> !Character.isDigit(c))
                        .distinct()
                        .count()
                <= 1;
    }

    private static boolean cued(NormalText text, int start) {
        return CUE.matcher(text.folded().substring(Math.max(0, start - 25), start))
                .find();
    }
}
