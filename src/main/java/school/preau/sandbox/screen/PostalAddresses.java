package school.preau.sandbox.screen;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Streets with a number, and postcodes with a town. “12000 Plaquettes” is no town: a postcode counts beside a known town, a town of several
 * parts, or a word of address.
 */
final class PostalAddresses implements Detector {

    private static final String NAME_WORD = "[A-ZÀ-Ý](?:['-]?[\\p{L}]){1,24}+";
    private static final String JOINT =
            "(?:[Dd]e |[Dd]u |[Dd]es |[Ll]a |[Ll]e |[Ll]es |[Dd]'|[Ll]'|[Ee]t |[Aa]ux? ){0,3}+";
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}\\d,.])\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?i:rue|avenue|av\\.?|boulevard|bd|bld|chemin|impasse|allées?|route|quai|square"
                    + "|résidence|lotissement|hameau|faubourg|sentier|rond-point|esplanade|ruelle|montée|lieu-dit) "
                    + JOINT + NAME_WORD + "(?:[ -]" + JOINT + NAME_WORD + "){0,4}");
    /** Words that also mean something on a ward: the name behind them must begin like a name. */
    private static final Pattern DOUBTFUL_STREET = Pattern.compile(
            "(?<![\\p{L}\\d,.])\\d{1,4}(?: ?(?:bis|ter))?,? (?:place|cours|passage|voie|cité|villa|mail) " + JOINT
                    + "[A-ZÀ-Ý][a-zà-ÿ]{2,24}(?:[ -]" + JOINT + NAME_WORD + "){0,4}");

    private static final Pattern TOWN = Pattern.compile(
            "(?<![\\p{L}\\d,.])(?<code>\\d{2} ?\\d{3})[ ,]{1,2}(?<town>[A-ZÀ-Ý][\\p{L}']{1,24}+(?:[ -](?:(?:sur|en|de|la|le|les|du|des|sous|lès|d'|l')[ -]?){0,2}[A-ZÀ-Ý][\\p{L}']{1,24}+){0,4})");
    private static final Pattern ADDRESS_CUE = Pattern.compile(
            "\\b(?:adresse|habite|habitant|demeurant|demeure|domicilie|domiciliee|domicile|reside|rue|avenue|boulevard|chemin|impasse|allee|place|route|residence|bp)\\b");

    private final Lexicon towns = Lexicon.of("communes");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        streets(STREET, text, found);
        streets(DOUBTFUL_STREET, text, found);
        var town = TOWN.matcher(text.text());
        while (town.find()) {
            String code = town.group("code").replace(" ", "");
            boolean reserved = code.equals("00000");
            if (reserved || (isPostcode(code) && isTown(town.group("town"), text, town.start()))) {
                found.accept(new Candidate(ScreenKind.ADDRESS, town.start(), town.end(), Verdict.WARN, reserved));
            }
        }
    }

    private static void streets(Pattern pattern, NormalText text, Consumer<Candidate> found) {
        var street = pattern.matcher(text.text());
        while (street.find()) {
            boolean reserved = NormalText.fold(street.group()).endsWith("exercice");
            found.accept(new Candidate(ScreenKind.ADDRESS, street.start(), street.end(), Verdict.WARN, reserved));
        }
    }

    private static boolean isPostcode(String code) {
        int department = Integer.parseInt(code, 0, 2, 10);
        return department >= 1 && department <= 98 && department != 96;
    }

    private boolean isTown(String name, NormalText text, int start) {
        String folded = NormalText.fold(name);
        String first = folded.split("[ -]", 2)[0];
        return towns.holds(folded)
                || towns.holds(first)
                || folded.contains("cedex")
                || first.equals("saint")
                || first.equals("sainte")
                || folded.matches(".*[ -](?:sur|en|les|sous)[ -].*")
                || ADDRESS_CUE
                        .matcher(text.folded().substring(Math.max(0, start - 70), start))
                        .find();
    }
}
