package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Details that identify nobody alone and somebody together: an age above 89, a rare disease, a small place, an office only one person
 * holds. Two of different sorts are found, each where it stands; one may send them after a look.
 */
final class Combinations implements Detector {

    private enum Sort {
        AGE,
        DISEASE,
        PLACE,
        OFFICE
    }

    private record Part(Sort sort, int start, int end) {}

    private static final Pattern AGE =
            Pattern.compile("(?<!\\d)(?:9\\d|1[01]\\d) ans(?!\\p{L})|(?<!\\p{L})(?:centenaire|nonagenaire)(?!\\p{L})");
    private static final String PLACE_NAME =
            "[A-ZÀ-Ý][\\p{L}]+(?:[ '-](?:(?:sur|en|de|la|le|les|du|des|sous|lès)[ '-])?[A-ZÀ-Ý][\\p{L}]+){0,3}";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:village|hameau|bourg|commune|bourgade|lieu-dit|îlet|petite ville) (?:de |d'|du |des |nommé )?(?<named>"
                    + PLACE_NAME
                    + ")|(?<!\\p{L})(?:habite|habitant|habitante|réside|demeure|originaire|vit|maison) (?:seule? )?(?:à|au|aux|de|d'|en) ?(?<lived>"
                    + PLACE_NAME
                    + ")|(?<!\\p{L})(?:à|de|d') ?(?<located>" + PLACE_NAME
                    + ") ?\\((?:\\d{2,3}|[A-ZÀ-Ý][\\p{L}' -]{2,25})\\)");
    private static final Pattern OFFICE = Pattern.compile(
            "(?<!\\p{L})(?:(?:le|la|l'|l['e]? ?ancien(?:ne)?|ancien(?:ne)?|ex-?|actuel(?:le)?) ?(?:(?:premier|premiere) )?(?:adjoint(?:e)? au )?"
                    + "(?:maire|maires?se|depute(?:e)?|senat(?:eur|rice)|prefet|prefete|cure|eveque|notaire|ministre|ambassad(?:eur|rice)|bourgmestre)"
                    + "|(?:le|la|l'|seule?) ?(?:boulang(?:er|ere)|bouch(?:er|ere)|facteur|factrice|instituteur|institutrice|medecin|pharmacien|pharmacienne|veterinaire|cafetier|garagiste"
                    + "|coiffeu(?:r|se)|boulangerie|epici(?:er|ere)|forgeron|buraliste|directeur|directrice)(?: de l'ecole)? (?:du (?:village|bourg|hameau)|de la commune|de la paroisse)"
                    + "|footballeu(?:r|se) professionnel(?:le)?|chant(?:eur|euse) connu(?:e)?|champion(?:ne)? (?:de france|du monde|olympique)|present(?:ateur|atrice) (?:de television|a la tele)"
                    + ")(?!\\p{L})");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Lexicon towns = Lexicon.of("communes");
    private final NameWords known = new NameWords();
    /** Rare diseases by their first word, the longest first. */
    private final Map<String, List<String>> diseases = Lexicon.of("rare-diseases").longestFirst().stream()
            .collect(Collectors.groupingBy(disease -> disease.split("[ '-]", 2)[0]));

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        List<Part> parts = new ArrayList<>();
        collect(Sort.AGE, AGE, text.folded(), parts);
        diseases(text.folded(), parts);
        collect(Sort.OFFICE, OFFICE, text.folded(), parts);
        places(text, parts);
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        parts.forEach(part -> sorts.add(part.sort()));
        if (sorts.size() >= 2) {
            parts.forEach(part ->
                    found.accept(new Candidate(ScreenKind.COMBINATION, part.start(), part.end(), Verdict.WARN, false)));
        }
    }

    private static void collect(Sort sort, Pattern pattern, String folded, List<Part> parts) {
        var matcher = pattern.matcher(folded);
        while (matcher.find()) {
            parts.add(new Part(sort, matcher.start(), matcher.end()));
        }
    }

    private void diseases(String folded, List<Part> parts) {
        var word = WORD.matcher(folded);
        while (word.find()) {
            for (String disease : diseases.getOrDefault(word.group(), List.of())) {
                int end = word.start() + disease.length();
                boolean whole = folded.startsWith(disease, word.start())
                        && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
                if (whole) {
                    parts.add(new Part(Sort.DISEASE, word.start(), end));
                    break;
                }
            }
        }
    }

    /** A place that is not one of the large towns. */
    private void places(NormalText text, List<Part> parts) {
        var place = PLACE.matcher(text.text());
        while (place.find()) {
            for (String group : List.of("named", "lived", "located")) {
                String name = place.group(group);
                if (name != null
                        && !towns.holds(NormalText.fold(name))
                        && !known.otherName(Word.in(new NormalText(name)).getFirst())) {
                    parts.add(new Part(Sort.PLACE, place.start(group), place.end(group)));
                }
            }
        }
    }
}
