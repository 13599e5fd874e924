package school.preau.sandbox.screen;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** French and Monegasque account numbers (IBAN, ISO 13616): 27 characters, checked modulo 97. */
final class BankAccounts implements Detector {

    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\d])(?:fr|mc) ?\\d ?\\d(?:[ .\\-]?[a-z0-9]){23}(?![\\p{L}\\d])");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
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

    private static int remainder(String characters) {
        int remainder = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = Character.digit(characters.charAt(i), 36);
            remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
        }
        return remainder;
    }
}
