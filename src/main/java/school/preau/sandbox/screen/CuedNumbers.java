package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Numbers only a word before them gives away: the hospital's numbers of patients and stays, and the national numbers of
 * professionals. “IPP 40 mg” is a proton pump inhibitor, so a patient's number has at least five digits, or four behind letters.
 */
final class CuedNumbers implements Detector {

    private static final String LINK = "(?: ?(?:n°|no\\.?|num(?:ero)?\\.?|est|[:=#°-]|le))*+ ?";
    private static final String VALUE =
            "(?<value>(?:[a-z]{1,8}-){1,3}\\d{4,14}|[a-z]{0,3}\\d(?:[ .\\-]?\\d){4,14})(?![\\w])";
    private static final String NUMBER = "(?:n°|no\\.?|num(?:ero)?\\.?|numero)";

    private static final Pattern PATIENT = Pattern.compile("(?<![\\p{L}\\d])(?:ipp|nip|mrn|" + NUMBER
            + " ?(?:de |du |d')?(?:patient(?:e)?|ipp|identite)|identifiant (?:du |de la )?(?:patient(?:e)?|permanent)|patient "
            + NUMBER
            + ")" + LINK + VALUE);
    private static final Pattern STAY = Pattern.compile("(?<![\\p{L}\\d])(?:nda|iep|" + NUMBER
            + " ?(?:de |du |d')?(?:sejour|dossier|venue|passage|admission|hospitalisation)(?: administratif)?|(?:sejour|dossier|venue|passage|admission)(?: patient| administratif| medical)? "
            + NUMBER + ")" + LINK + VALUE);
    private static final Pattern PROFESSIONAL =
            Pattern.compile("(?<![\\p{L}\\d])(?:rpps|adeli)" + LINK + "(?<value>\\d(?:[ .\\-]?\\d){8,10})(?![\\w])");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        find(PATIENT, ScreenKind.PATIENT_NUMBER, Verdict.BLOCK, text, found);
        find(STAY, ScreenKind.STAY_NUMBER, Verdict.BLOCK, text, found);
        find(PROFESSIONAL, ScreenKind.PROFESSIONAL_NUMBER, Verdict.WARN, text, found);
    }

    private static void find(
            Pattern pattern, ScreenKind kind, Verdict verdict, NormalText text, Consumer<Candidate> found) {
        var cued = pattern.matcher(text.folded());
        while (cued.find()) {
            String value = cued.group("value");
            boolean reserved =
                    value.startsWith("fictif") || value.replaceAll("\\D", "").startsWith("0000000000");
            found.accept(new Candidate(kind, cued.start("value"), cued.end("value"), verdict, reserved));
        }
    }
}
