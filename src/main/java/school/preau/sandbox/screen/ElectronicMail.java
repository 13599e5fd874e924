package school.preau.sandbox.screen;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** E-mail addresses, found from their @ outwards. Reserved: the domains no one can own (RFC 2606, RFC 6761). */
final class ElectronicMail implements Detector {

    private static final Pattern RESERVED =
            Pattern.compile("(?:.*\\.)?(?:example|test|invalid|internal)|(?:.*\\.)?example\\.(?:com|org|net)");

    /** « prenom.nom arobase orange point fr », « nom (at) orange.fr » */
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\d])[\\p{L}\\d_+-]{1,30}(?:(?:\\.| point | tiret )[\\p{L}\\d_+-]{1,30}){0,4} ?(?:\\(at\\)|\\[at\\]|\\{at\\}|\\(a\\)|\\(arobase\\)|(?<= )arobas[e]?|(?<= )at(?= [\\p{L}\\d-]{2,30} (?:point|dot))) ?"
                    + "[\\p{L}\\d-]{2,30}(?: ?(?:\\.|(?<= )point(?= )|(?<= )dot(?= )|\\(point\\)|\\(dot\\)|\\[dot\\]|\\[point\\]) ?[\\p{L}\\d-]{2,30}){1,3}(?![\\p{L}\\d])");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        spelled(text, found);
        String all = text.text();
        for (int at = all.indexOf('@'); at >= 0; at = all.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < 64 && isLocal(all.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < all.length() && end - at < 190 && isDomain(all.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(all.charAt(end - 1))) {
                end--;
            }
            String domain = all.substring(at + 1, end).toLowerCase(Locale.ROOT);
            if (start < at && domain.indexOf('.') > 0) {
                boolean reserved = RESERVED.matcher(domain).matches();
                found.accept(new Candidate(ScreenKind.EMAIL, start, end, Verdict.BLOCK, reserved));
            }
        }
    }

    private static void spelled(NormalText text, Consumer<Candidate> found) {
        var address = SPELLED.matcher(text.folded());
        while (address.find()) {
            boolean reserved = address.group().endsWith("example");
            found.accept(new Candidate(ScreenKind.EMAIL, address.start(), address.end(), Verdict.BLOCK, reserved));
        }
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
