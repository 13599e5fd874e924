package school.preau.sandbox.screen;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Account numbers (IBAN, ISO 13616), checked modulo 97: a French or Monegasque one of 27 characters also when its check fails, one of another
 * country only when it holds.
 */
final class BankAccounts implements Detector {

    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\d])(?:f ?r|m ?c) ?\\d ?\\d(?:[ .\\-]?[a-z0-9]){23}(?![\\p{L}\\d])");

    private static final Pattern ABROAD =
            Pattern.compile("(?<![\\p{L}\\d])[a-z]{2} ?\\d ?\\d(?:[ .\\-]?[a-z0-9]){11,30}(?![\\p{L}\\d])");
    private static final int SHORTEST = 15;

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        abroad(text, found);
        var iban = IBAN.matcher(text.folded());
        while (iban.find()) {
            String compact = iban.group().replaceAll("[ .\\-]", "").toUpperCase(Locale.ROOT);
            Verdict verdict =
                    remainder(compact.substring(4) + compact.substring(0, 4)) == 1 ? Verdict.BLOCK : Verdict.WARN;
            // 27 letters of prose that begin with “fr” and two digits do not exist, 23 digits in a row do.
            if (verdict == Verdict.BLOCK
                    || compact.chars().filter(Character::isDigit).count() >= 20) {
                found.accept(new Candidate(ScreenKind.IBAN, iban.start(), iban.end(), verdict, false));
            }
        }
    }

    /** The longest beginning of what follows a country that checks: words may stand right behind a number. */
    private static void abroad(NormalText text, Consumer<Candidate> found) {
        var iban = ABROAD.matcher(text.folded());
        int from = 0;
        while (iban.find(from)) {
            from = iban.start() + 1;
            for (int end = iban.end(); end > iban.start() + SHORTEST; end--) {
                boolean whole = end == text.folded().length()
                        || !Character.isLetterOrDigit(text.folded().charAt(end));
                String compact = whole
                        ? text.folded()
                                .substring(iban.start(), end)
                                .replaceAll("[ .\\-]", "")
                                .toUpperCase(Locale.ROOT)
                        : "";
                if (compact.length() >= SHORTEST
                        && Character.isLetterOrDigit(text.folded().charAt(end - 1))
                        && compact.chars().filter(Character::isDigit).count() >= 10
                        && remainder(compact.substring(4) + compact.substring(0, 4)) == 1) {
                    found.accept(new Candidate(ScreenKind.IBAN, iban.start(), end, Verdict.BLOCK, false));
                    from = end;
                    break;
                }
            }
        }
    }

    private static int remainder(String characters) {
        int remainder = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = Character.digit(characters.charAt(i), 36);
            remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
        }
        return remainder;
    }
}
