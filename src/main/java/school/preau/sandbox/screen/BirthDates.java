package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Dates of birth, which are dates behind a word that says so. A date alone passes: the dates of a stay and of examinations are not identifiers. */
final class BirthDates implements Detector {

    private static final String CUES = "(?:n[e](?:e|\\(e\\)|\\.e|·e|/e)?(?:s)?"
            + "|ddn|dn|dnaiss|d\\.n\\.|d\\.d\\.n\\.?|date (?:de )?naiss(?:ance|\\.)?|d(?:at)?e? de naissance|naissance|naiss\\.|born|dob|date of birth|birth ?date|\\(°|le °)";
    private static final Pattern BIRTH = Pattern.compile("(?<![\\p{L}\\d])" + CUES
            + "(?![\\p{L}\\d])(?:[^\\d\\n;.]|\\.(?= ?\\d)){0,40}(?<!\\d)(?<date>" + FrenchDate.EXPRESSION + ")");

    private static final Pattern OTHER = Pattern.compile(
            "\\G ?(?:\\)|,)? ?(?:au lieu (?:de |du )|et non (?:le |pas le )?|ou (?:bien )?(?:le )?|et pas (?:le )?|puis (?:le )?)(?<date>"
                    + FrenchDate.EXPRESSION + ")");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        var birth = BIRTH.matcher(text.folded());
        while (birth.find()) {
            if (FrenchDate.parse(birth.group("date")).isPresent()) {
                found.accept(new Candidate(
                        ScreenKind.BIRTH_DATE, birth.start("date"), birth.end("date"), Verdict.BLOCK, false));
                another(text, birth.end("date"), found);
            }
        }
    }

    /** “… au lieu du 11-05-1962” */
    private static void another(NormalText text, int end, Consumer<Candidate> found) {
        var other = OTHER.matcher(text.folded());
        if (other.find(end) && FrenchDate.parse(other.group("date")).isPresent()) {
            found.accept(
                    new Candidate(ScreenKind.BIRTH_DATE, other.start("date"), other.end("date"), Verdict.BLOCK, false));
        }
    }
}
