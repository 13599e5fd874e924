package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Licence plates: AB-123-CD with its hyphens, other spellings only behind a word such as “immatriculé”. */
final class Plates implements Detector {

    private static final Pattern PLATE =
            Pattern.compile("(?<![\\p{L}\\d-])[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}(?![\\p{L}\\d-])");
    private static final Pattern CUED = Pattern.compile(
            "(?<!\\p{L})(?:immatricul(?:e|ee|ation)|plaque|vehicule|voiture|ambulance)(?!\\p{L})[^\\d\\n]{0,25}?(?<![\\p{L}\\d])(?<plate>[a-z]{2}[ -]?\\d{3}[ -]?[a-z]{2}|\\d{1,4} ?[a-z]{2,3} ?(?:\\d{2}|2[ab]))(?![\\p{L}\\d])");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        var plate = PLATE.matcher(text.text());
        while (plate.find()) {
            found.accept(new Candidate(ScreenKind.PLATE, plate.start(), plate.end(), Verdict.WARN, false));
        }
        var cued = CUED.matcher(text.folded());
        while (cued.find()) {
            found.accept(new Candidate(ScreenKind.PLATE, cued.start("plate"), cued.end("plate"), Verdict.WARN, false));
        }
    }
}
