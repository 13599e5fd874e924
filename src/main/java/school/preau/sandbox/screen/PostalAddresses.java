package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Streets with a number, postcodes with a town, both as one where they stand together, and small places where somebody lives.
 * “12000 Plaquettes” is no town: a postcode counts before a word that is not an ordinary one.
 */
final class PostalAddresses implements Detector {

    private static final String NAME_WORD = "[A-ZÀ-Ý](?:['-]?[\\p{L}]){1,24}+";
    private static final String JOINT =
            "(?:[Dd]e |[Dd]u |[Dd]es |[Ll]a |[Ll]e |[Ll]es |[Dd]'|[Ll]'|[Ee]t |[Aa]ux? |[Ss]ur |[Ee]n |\\d{1,2} (?=\\p{Ll}+ \\d{4})){0,3}+";
    private static final String STREET_NAME =
            JOINT + "(?:" + NAME_WORD + "|\\p{Ll}{3,9} \\d{4})(?:[ -]" + JOINT + NAME_WORD + "){0,4}";
    private static final String BEFORE_STREET =
            "(?:(?:(?i:résidence|rés\\.?|ehpad|foyer|lotissement|immeuble|bât(?:iment)?\\.?|esc(?:alier)?\\.?|appt?\\.?|appartement|étage|chez|bp|cs)) ?[\\p{L}\\d' ]{0,40}?, ?){0,4}+";
    private static final Pattern STREET = Pattern.compile(BEFORE_STREET
            + "(?<![\\p{L}\\d,.])\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?i:rue|r\\.|avenue|av\\.?|boulevard|bd|bld|chemin|ch\\.|impasse|imp\\.|allées?|route|rte|quai|square"
            + "|résidence|lotissement|hameau|faubourg|sentier|rond-point|esplanade|ruelle|montée|lieu-dit|venelle|traverse|promenade|clos|sente|villa)[ ]"
            + STREET_NAME);
    /** Words that also mean something on a ward: the name behind them must begin like a name. */
    private static final Pattern DOUBTFUL_STREET = Pattern.compile(
            "(?<![\\p{L}\\d,.])\\d{1,4}(?: ?(?:bis|ter))?,? (?:place|cours|passage|voie|cité|mail|parc|pont) " + JOINT
                    + "[A-ZÀ-Ý][a-zà-ÿ]{2,24}(?:[ -]" + JOINT + NAME_WORD + "){0,4}");
    /** A named place without a number, right before its postcode. */
    private static final Pattern NAMED_PLACE = Pattern.compile(
            "(?<!\\p{L})(?:BP \\d{1,5},? ?|CS \\d{1,5},? ?)?(?i:résidence|cité|lieu-dit|hameau|lotissement|quartier|ferme|domaine|château|ehpad|foyer)[ ]"
                    + JOINT + NAME_WORD + "(?:[ -]" + JOINT + NAME_WORD
                    + "){0,4}(?:, (?:escalier|bât\\.?|bâtiment|appt?\\.?|étage) ?\\w{1,3}){0,2}");

    private static final String TOWN_NAME =
            "[A-ZÀ-Ý][\\p{L}']{1,24}+(?:[ -](?:(?:sur|en|de|la|le|les|du|des|sous|lès|l'|d')[ -]?){0,2}[A-ZÀ-Ý][\\p{L}']{1,24}+){0,4}(?: CEDEX(?: \\d{1,2})?)?";
    private static final Pattern TOWN =
            Pattern.compile("(?<![\\p{L}\\d,.])(?<code>\\d{2} ?\\d{3})[ ,]{1,2}(?<town>" + TOWN_NAME + ")");
    /** What may stand between a street and its town. */
    private static final Pattern BEHIND_STREET = Pattern.compile(
            "(?:[ ,;–—-]{0,4}(?:(?:résidence|rés\\.?|lotissement|lieu-dit|hameau) [\\p{L}' -]{2,30}?|bât\\.? ?\\w{1,3}|appt?\\.? ?\\d{1,4}|\\d{1,2}e étage)?){0,4}\\n?[ ,;:–—(-]{1,4}|\\n");

    private static final Pattern TOWN_IN_HASTE = Pattern.compile("[ ,]{1,2}\\d{5} \\p{Ll}[\\p{L}-]{2,24}");
    private static final Pattern TOWN_THEN_CODE =
            Pattern.compile(" à (?<town>" + TOWN_NAME + ") ?\\((?<code>\\d{5}|\\d{2,3})\\)");
    private static final Pattern ADDRESS_CUE = Pattern.compile(
            "\\b(?:adresse|habite|habitant|demeurant|demeure|domicilie|domiciliee|domicile|reside|rue|avenue|boulevard|chemin|impasse|allee|place|route|residence|bp|code postal|ville|commune)\\b");

    private final Lexicon towns = Lexicon.of("communes");
    private final NameWords known = new NameWords();

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        streets(STREET, text, found);
        streets(DOUBTFUL_STREET, text, found);
        var place = NAMED_PLACE.matcher(text.text());
        while (place.find()) {
            int end = withTown(text, place.end());
            if (end > place.end()) {
                found.accept(address(text, place.start(), end));
            }
        }
        var town = TOWN.matcher(text.text());
        while (town.find()) {
            String code = town.group("code").replace(" ", "");
            boolean reserved = code.equals("00000");
            if (reserved || (isPostcode(code) && isTown(town, text))) {
                found.accept(new Candidate(ScreenKind.ADDRESS, town.start(), town.end(), Verdict.WARN, reserved));
            }
        }
    }

    private static void streets(Pattern pattern, NormalText text, Consumer<Candidate> found) {
        var street = pattern.matcher(text.text());
        while (street.find()) {
            found.accept(address(text, street.start(), withTown(text, street.end())));
        }
    }

    private static Candidate address(NormalText text, int start, int end) {
        String folded = text.folded().substring(start, end);
        boolean reserved = folded.endsWith("exercice") || folded.contains("00000");
        return new Candidate(ScreenKind.ADDRESS, start, end, Verdict.WARN, reserved);
    }

    /** Where an address ends whose street ends there: with its postcode and town, when they follow. */
    private static int withTown(NormalText text, int streetEnd) {
        String all = text.text();
        Matcher before = TOWN_THEN_CODE.matcher(all).region(streetEnd, all.length());
        if (before.lookingAt()) {
            return before.end();
        }
        Matcher gap = BEHIND_STREET.matcher(all).region(streetEnd, Math.min(all.length(), streetEnd + 60));
        Matcher town = TOWN.matcher(all);
        if (gap.lookingAt() && town.find(gap.end()) && town.start() == gap.end()) {
            return town.end();
        }
        Matcher haste = TOWN_IN_HASTE.matcher(all).region(streetEnd, all.length());
        return haste.lookingAt() ? haste.end() : streetEnd;
    }

    private static boolean isPostcode(String code) {
        int department = Integer.parseInt(code, 0, 2, 10);
        return department >= 1 && department <= 98 && department != 96;
    }

    private boolean isTown(Matcher town, NormalText text) {
        String folded = NormalText.fold(town.group("town"));
        String first = folded.split("[ -]", 2)[0];
        return towns.holds(folded)
                || towns.holds(first)
                || folded.contains("cedex")
                || first.equals("saint")
                || first.equals("sainte")
                || folded.matches(".*[ -](?:sur|en|les|sous)[ -].*")
                || (first.length() >= 4
                        && !town.group("code").contains(" ")
                        && known.unknown(
                                Word.in(new NormalText(town.group("town"))).getFirst()))
                || ADDRESS_CUE
                        .matcher(text.folded().substring(Math.max(0, town.start() - 70), town.start()))
                        .find();
    }
}
