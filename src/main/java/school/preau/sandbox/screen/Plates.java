package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Licence plates: AB-123-CD with its hyphens; other spellings and forms only near a word such as “immatriculé” or “voiture”. */
final class Plates implements Detector {

    private static final Pattern PLATE =
            Pattern.compile("(?<![\\p{L}\\d-])[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}(?![\\p{L}\\d-])");
    /** Of any spelling, and the older forms: 123 ABC 34, and AA-123-A of mopeds. */
    private static final Pattern OTHER =
            Pattern.compile("(?<![\\p{L}\\d-])(?:[a-z]{2}[ .-]?\\d{3}[ .-]?[a-z]{2}|[a-z]{2}[ .-]\\d{2,3}[ .-][a-z]"
                    + "|\\d{1,4}[ .-]?[a-z]{2,3}[ .-]?(?:\\d{2}|2[ab]))(?![\\p{L}\\d-])");

    private static final Pattern CUE = Pattern.compile(
            "(?<!\\p{L})(?:(?:im)?matricul(?:e|ee|ation)s?|plaques?|vehicules?|voitures?|ambulances?|scooter|moto|camion(?:nette)?|camping-car|parking|gare|garee|stationn\\p{L}+|vsl|taxi|vigile)(?!\\p{L})");
    private static final Pattern MODEL =
            Pattern.compile("(?:modele|ref(?:erence)?|type|serie|lot|article|version)[ .:n°]{0,5}$");
    private static final int BEFORE = 70;
    private static final int BEHIND = 40;

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        var plate = PLATE.matcher(text.text());
        while (plate.find()) {
            accept(text, plate.start(), plate.end(), found);
        }
        var other = OTHER.matcher(text.folded());
        while (other.find()) {
            String around = text.folded().substring(Math.max(0, other.start() - BEFORE), other.start())
                    + "|"
                    + text.folded()
                            .substring(other.end(), Math.min(text.folded().length(), other.end() + BEHIND));
            if (CUE.matcher(around).find()) {
                accept(text, other.start(), other.end(), found);
            }
        }
    }

    private static void accept(NormalText text, int start, int end, Consumer<Candidate> found) {
        if (!MODEL.matcher(text.folded().substring(Math.max(0, start - 15), start))
                .find()) {
            found.accept(new Candidate(ScreenKind.PLATE, start, end, Verdict.WARN, false));
        }
    }
}
