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
 * holds. Two of different sorts are found, each where it stands; one may send them after a look. A small place where somebody lives is an
 * address by itself.
 */
final class Combinations implements Detector {

    private enum Sort {
        AGE,
        DISEASE,
        PLACE,
        OFFICE
    }

    private record Part(Sort sort, int start, int end, boolean home) {}

    private static final Pattern AGE = Pattern.compile(
            "(?<!\\d)(?:9\\d|1[01]\\d) ans(?!\\p{L})|(?<!\\p{L})(?:centenaire|nonagenaire|quatre-vingt-(?:dix|onze|douze|treize|quatorze|quinze|seize)(?:-\\p{L}+)? ans|cent(?: (?:un|deux|trois|quatre|cinq))? ans)(?!\\p{L})");
    private static final String PLACE_NAME =
            "[A-ZÀ-Ý][\\p{L}]+(?:[ '-](?:(?:sur|en|de|la|le|les|du|des|sous|lès|d|l)[ '-]){0,2}[A-ZÀ-Ý][\\p{L}]+){0,3}";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:village|hameau|bourg|commune|bourgade|lieu-dit|îlet|île|petite ville|école|mairie|curé|pasteur|bar-tabac|boulanger|boulangère|vétérinaire|instituteur|institutrice|facteur)"
                    + " (?:de |d'|du |des |nommé |à )(?<named>(?:la |le |les |l')?" + PLACE_NAME + "(?: à " + PLACE_NAME
                    + ")?)|(?<!\\p{L})(?:habite|habitant|habitante|réside|demeure|demeurant|originaire|vit|vivant|domiciliée?|scolarisée?|retirée?|installée?|née?) (?:encore |toujours |seule? )?(?:à|au|aux|de|d'|en|sur) ?(?<lived>(?:l'île d[e'] ?)?"
                    + PLACE_NAME + ")|(?<!\\p{L})(?:à|de|d') ?(?<located>" + PLACE_NAME
                    + ") ?\\((?:\\d{2,3}|[A-ZÀ-Ý][\\p{L}' -]{2,25})\\)");
    private static final String HOLDERS =
            "(?:(?:premier|premiere) )?(?:adjoint(?:e)? au )?(?:maire|depute(?:e)?|senat(?:eur|rice)|(?:sous-)?prefet|(?:sous-)?prefete|cure|eveque|notaire|ministre|ambassad(?:eur|rice)|bourgmestre|juge de paix|colonel|batonnier)";
    private static final String OF_THE_VILLAGE =
            "(?:boulang(?:er|ere)|bouch(?:er|ere)|facteur|factrice|instituteur|institutrice|medecin|pharmacien|pharmacienne|veterinaire|cafetier|garagiste|coiffeu(?:r|se)|epici(?:er|ere)|forgeron|buraliste|notaire|cure|sage-femme|directeur|directrice)(?: de l'ecole)? (?:du (?:village|bourg|hameau|coin)|de la (?:commune|paroisse|vallee)|de l'ile)";
    private static final Pattern OFFICE = Pattern.compile(
            "(?<!\\p{L})(?:(?:le|la|l'|notre|l['e]? ?ancien(?:ne)?|ancien(?:ne)?|ex-?|actuel(?:le)?|unique|seule?) ?"
                    + HOLDERS
                    + "|(?:(?:le|la|l'|unique|seule?) ?)?" + OF_THE_VILLAGE
                    + "|(?:(?:le|la|l') ?)?(?:directeur|directrice|president(?:e)?|doyen(?:ne)?|chef)(?: general(?:e)?)? (?:de |du )(?:notre |l'|la |cet |ce |cette )?(?:hopital|etablissement|clinique|faculte|chu|conseil departemental|region|cme|tribunal)"
                    + "|footballeu(?:r|se) professionnel(?:le)?|chant(?:eur|euse) connu(?:e)?|champion(?:ne)? (?:de france|du monde|olympique)|present(?:ateur|atrice) (?:de television|du journal|a la tele|meteo)"
                    + ")(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SUBJECT = Pattern.compile("(?<!\\p{L})(?:ne|nee|village|ecole|mairie|commune|ville) ");

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
        for (Part part : parts) {
            if (sorts.size() >= 2) {
                found.accept(new Candidate(ScreenKind.COMBINATION, part.start(), part.end(), Verdict.WARN, false));
            } else if (part.home()) {
                boolean reserved =
                        text.folded().substring(part.start(), part.end()).contains("fictive");
                found.accept(new Candidate(ScreenKind.ADDRESS, part.start(), part.end(), Verdict.WARN, reserved));
            }
        }
    }

    private static void collect(Sort sort, Pattern pattern, String folded, List<Part> parts) {
        var matcher = pattern.matcher(folded);
        while (matcher.find()) {
            parts.add(new Part(sort, matcher.start(), matcher.end(), false));
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
                    parts.add(new Part(Sort.DISEASE, word.start(), end, false));
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
                        && !known.otherName(lastWord(name))
                        && !known.ordinary(lastWord(name))) {
                    boolean subject = SUBJECT.matcher(text.folded().substring(place.start(), place.end()))
                            .find();
                    parts.add(new Part(
                            Sort.PLACE, place.start(group), place.end(group), group.equals("lived") && !subject));
                }
            }
        }
    }

    private static Word lastWord(String name) {
        return Word.in(new NormalText(name)).getLast();
    }
}
