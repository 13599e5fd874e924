package school.preau.sandbox.readability;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a French word as it is spoken with care: a silent e at the end does not count, one within the word does. Own
 * rules, tested on a list; on a word they have never seen they may be wrong by one.
 */
final class Syllables {

    /** u that only shows how q or g is said: qui, guérir. */
    private static final Pattern SILENT_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eéèêiîy])");

    /** « -ent » of a verb: ils prennent, ils étaient. */
    private static final Pattern SILENT_ENT = Pattern.compile(
            "(?:[aou]i|ss|tt|nn|[iu]v|rv|[iou]s|as|ch|gn|nd|rd|rt|st|it|ng|nc|qu|mp|up|rl|[iîu]r|[bcdftv]r)ent$");

    /** Words that end like such a verb and are said to the end. */
    private static final Set<String> SAID = Set.of(
            "souvent",
            "couvent",
            "fréquent",
            "conséquent",
            "éloquent",
            "délinquent",
            "content",
            "mécontent",
            "intermittent",
            "pertinent",
            "concurrent",
            "intelligent");

    /** y between vowels belongs to both: voyage is said voi-iage. */
    private static final Pattern Y_BETWEEN = Pattern.compile("(?<=[aeoué])y(?=[aeiouéèêâ])");

    /** Vowels that meet and are said apart. */
    private static final Pattern APART = Pattern.compile(String.join(
            "|",
            "(?<=[aeiouéœ])(?=[ïëü])",
            "(?<=ï)(?=[aeoué])",
            "(?<=é)(?=[aâoôuiéèê]|e(?!s?$))",
            "(?<=[aou])(?=[éèê])",
            "(?<=a)(?=oû?)(?!oû)",
            "(?<=o)(?=[ao])",
            "(?<=[bcdfgptv][lr]i)(?=[aâéèêoôu]|e(?!s?$))"));

    private static final Pattern FINAL_E = Pattern.compile("(?<=[^aàâäeéèêëiîïoôöuùûüyœæ])es?$");
    private static final Pattern VOWELS = Pattern.compile("[aàâäeéèêëiîïoôöuùûüyœæ]+");

    private Syllables() {}

    static int of(String word) {
        String said = Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFC)
                .replaceAll("\\P{L}", "");
        if (SILENT_ENT.matcher(said).find() && !SAID.contains(said)) {
            said = said.replaceFirst("ent$", "e");
        }
        said = SILENT_U.matcher(said).replaceAll("");
        said = Y_BETWEEN.matcher(said).replaceAll("i|");
        said = APART.matcher(said).replaceAll("|");
        int spoken = count(FINAL_E.matcher(said).replaceFirst(""));
        return spoken > 0 ? spoken : Math.min(1, said.length());
    }

    private static int count(String text) {
        return (int) VOWELS.matcher(text).results().count();
    }
}
