package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers only a word before them gives away: the hospital's numbers of patients and stays, and the national numbers of
 * professionals. “IPP 40 mg” is a proton pump inhibitor, so a patient's number has at least five digits, or four behind letters.
 */
final class CuedNumbers implements Detector {

    private static final String LINK = "(?: ?(?:n°|no\\.?|num(?:ero)?\\.?|est|[:=#°-]|le|\\([^()\\n]{0,20}\\)))*+ ?";
    private static final String VALUE =
            "(?<value>(?:[a-z]{1,8}-){1,3}\\d{4,14}|[a-z]{0,3}\\d{0,2}-?\\d(?:[ .\\-]?\\d){4,14}(?:/[a-z]\\d?)?)(?![\\w])";
    private static final String NUMBER = "(?:n°s?|no\\.?|nos|num(?:ero)?s?\\.?)";
    private static final String STAYS =
            "(?:sejours?|dossiers?|venues?|passages?|admissions?|hospitalisations?|episodes?|visites?)";

    private static final Pattern PATIENT =
            Pattern.compile("(?<![\\p{L}\\d])(?:ipp|nip|mrn|patientrole(?: pointe)?(?: vers)?|" + NUMBER
                    + " ?(?:de |du |d')?(?:dossier (?:du |de la )?)?(?:patient(?:e)?|ipp|identite)|identifiants? (?:permanents? )?(?:du |de la )?(?:patient(?:e)?|permanent)|patient "
                    + NUMBER
                    + ")" + LINK + VALUE);
    private static final Pattern STAY =
            Pattern.compile("(?<![\\p{L}\\d])(?:nda|iep|" + NUMBER + " ?(?:de |du |d')?" + STAYS
                    + "(?: administratif| aux urgences)?|" + STAYS
                    + "(?: patient| administratif| medical| aux urgences| d'hospitalisation)? (?:" + NUMBER
                    + "|(?=[a-z]{1,3}-\\d)|(?=[=:]? ?\\d{7})))" + LINK + VALUE);
    /** A second number of the same list: “dossiers n° 2019-004417 et n° 2021-000932”. */
    private static final Pattern NEXT = Pattern.compile("\\G(?:,| et| ou) ?" + NUMBER + "? ?" + VALUE);

    private static final Pattern PROFESSIONAL =
            Pattern.compile("(?<![\\p{L}\\d])(?:rpps|adeli|identifiant national (?:de |du )?(?:ps|professionnel))"
                    + LINK + "(?<value>\\d(?:[ .\\-]?\\d){8,11})(?![\\w])");
    /** Once the text speaks of such numbers, eleven digits together are one, however far. */
    private static final Pattern FURTHER_PROFESSIONAL =
            Pattern.compile("(?<![\\w.,])(?<value>(?:10|8\\d)(?:[ .]?\\d){9})(?![\\w])");
    /** The patient's number in a message of machines (HL7 v2, PID-3). */
    private static final Pattern MESSAGE =
            Pattern.compile("pid\\|[^|\\n]*\\|[^|\\n]*\\|(?<value>\\w{4,15})(?=\\^|\\|)");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        find(PATIENT, ScreenKind.PATIENT_NUMBER, Verdict.BLOCK, text, found);
        find(MESSAGE, ScreenKind.PATIENT_NUMBER, Verdict.BLOCK, text, found);
        find(STAY, ScreenKind.STAY_NUMBER, Verdict.BLOCK, text, found);
        find(PROFESSIONAL, ScreenKind.PROFESSIONAL_NUMBER, Verdict.WARN, text, found);
        if (text.folded().contains("rpps")) {
            find(FURTHER_PROFESSIONAL, ScreenKind.PROFESSIONAL_NUMBER, Verdict.WARN, text, found);
        }
    }

    private static void find(
            Pattern pattern, ScreenKind kind, Verdict verdict, NormalText text, Consumer<Candidate> found) {
        var cued = pattern.matcher(text.folded());
        while (cued.find()) {
            accept(cued, kind, verdict, found);
            var next = NEXT.matcher(text.folded());
            if (pattern == STAY && next.find(cued.end())) {
                accept(next, kind, verdict, found);
            }
        }
    }

    private static void accept(Matcher cued, ScreenKind kind, Verdict verdict, Consumer<Candidate> found) {
        String value = cued.group("value");
        boolean reserved =
                value.startsWith("fictif") || value.replaceAll("\\D", "").startsWith("0000000000");
        found.accept(new Candidate(kind, cued.start("value"), cued.end("value"), verdict, reserved));
    }
}
