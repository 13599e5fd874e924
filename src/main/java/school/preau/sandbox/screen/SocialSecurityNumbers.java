package school.preau.sandbox.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Registration numbers (NIR) with and without key, provisional numbers (NNP, MIG), and the object identifiers of the national
 * health identity. The key is 97 minus the number modulo 97, with 2A read as 19 and 2B as 18 (CNAM). A number whose order is 000 belongs
 * to nobody: the order of real ones begins at 001.
 */
final class SocialSecurityNumbers implements Detector {

    private static final Pattern CUE = Pattern.compile(
            "\\b(?:nir|nia|ins|ss|nss|secu|securite sociale|matricule|immatriculation|assure|nnp|mig|amo)\\b");
    private static final Pattern OID =
            Pattern.compile("(?<![\\d.])(?:urn:oid:)?1\\.2\\.250\\.1\\.213\\.1\\.4\\.(8|9|10|11)(?![\\d])");
    private static final Set<List<Integer>> USUAL_GROUPS = Set.of(
            List.of(15),
            List.of(13, 2),
            List.of(1, 2, 2, 2, 3, 3, 2),
            List.of(1, 4, 2, 3, 3, 2),
            List.of(1, 2, 2, 5, 3, 2),
            List.of(1, 2, 2, 2, 6, 2),
            List.of(1, 2, 2, 3, 2, 3, 2),
            List.of(1, 2, 2, 3, 2, 3),
            List.of(13),
            List.of(1, 2, 2, 2, 3, 3));

    /** As the provisional numbers are parted: series, year, caisse, order. */
    private static final Set<List<Integer>> PROVISIONAL_GROUPS = Set.of(
            List.of(13),
            List.of(1, 1, 3, 8),
            List.of(2, 3, 8),
            List.of(1, 1, 11),
            List.of(2, 11),
            List.of(5, 8),
            List.of(1, 4, 8));

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        for (DigitRun run : DigitRun.in(text.text())) {
            var begun = new HashSet<Integer>();
            for (DigitRun.Window window : run.windows(text.text(), 15)) {
                if (withKey(text, window, found)) {
                    begun.add(window.start());
                }
            }
            for (DigitRun.Window window : run.windows(text.text(), 13)) {
                if (!begun.contains(window.start())) {
                    withoutKey(text, window, found);
                }
            }
        }
        var oid = OID.matcher(text.text());
        while (oid.find()) {
            boolean reserved = oid.group(1).length() == 2;
            found.accept(new Candidate(ScreenKind.INS, oid.start(), oid.end(), Verdict.WARN, reserved));
        }
    }

    private static boolean withKey(NormalText text, DigitRun.Window window, Consumer<Candidate> found) {
        String number = window.digits().substring(0, 13);
        boolean provisional = isProvisional(number);
        if ((!provisional && !isWellFormed(number))
                || !window.digits().substring(13).chars().allMatch(Character::isDigit)) {
            return false;
        }
        boolean keyFits = key(number) == Integer.parseInt(window.digits(), 13, 15, 10);
        boolean usual = USUAL_GROUPS.contains(window.groups());
        boolean one = keyFits || (usual && !provisional) || cued(text, window.start());
        if (one) {
            found.accept(candidate(number, window, keyFits ? Verdict.BLOCK : Verdict.WARN));
        }
        return one;
    }

    private static void withoutKey(NormalText text, DigitRun.Window window, Consumer<Candidate> found) {
        String number = window.digits();
        boolean usual = USUAL_GROUPS.contains(window.groups());
        boolean cued = cued(text, window.start());
        if ((isWellFormed(number) && (usual || cued))
                || (isProvisional(number) && (PROVISIONAL_GROUPS.contains(window.groups()) || cued))) {
            found.accept(candidate(number, window, cued ? Verdict.BLOCK : Verdict.WARN));
        }
    }

    private static Candidate candidate(String number, DigitRun.Window window, Verdict verdict) {
        boolean provisional = isProvisional(number);
        // NNP of the series 72 and 82 are the fictional ones of the CNAM; a NIR's order is never 000.
        boolean reserved = provisional ? number.startsWith("72") || number.startsWith("82") : number.endsWith("000");
        return new Candidate(
                provisional ? ScreenKind.PROVISIONAL_NUMBER : ScreenKind.NIR,
                window.start(),
                window.end(),
                verdict,
                reserved);
    }

    static boolean isWellFormed(String number) {
        char sex = number.charAt(0);
        if ((sex != '1' && sex != '2') || hasLetterOutsideDepartment(number)) {
            return false;
        }
        int month = Integer.parseInt(number, 3, 5, 10);
        return ((month >= 1 && month <= 12) || month >= 20) && !number.startsWith("00", 5);
    }

    private static boolean isProvisional(String number) {
        return "5678".indexOf(number.charAt(0)) >= 0
                && "12".indexOf(number.charAt(1)) >= 0
                && number.chars().allMatch(Character::isDigit);
    }

    private static boolean hasLetterOutsideDepartment(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (i != 6 && Character.isLetter(number.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The two-digit key of thirteen characters, from 1 to 97. */
    static int key(String number) {
        String plain = number.toUpperCase(Locale.ROOT).replace("2A", "19").replace("2B", "18");
        return (int) (97 - Long.parseLong(plain) % 97);
    }

    private static boolean cued(NormalText text, int start) {
        return CUE.matcher(text.folded().substring(Math.max(0, start - 40), start))
                .find();
    }
}
