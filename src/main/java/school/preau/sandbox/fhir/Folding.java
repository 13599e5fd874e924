package school.preau.sandbox.fhir;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Words as they are compared: without accents and case, hyphens and apostrophes as spaces. */
final class Folding {

    private static final Map<Character, String> VARIANTS = Map.of(
            'a', "aàâäáãå", 'c', "cç", 'e', "eéèêë", 'i', "iîïíì", 'n', "nñ", 'o', "oôöóõò", 'u', "uùûüú", 'y', "yÿý");

    private Folding() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }

    /** A pattern that finds folded words however they are accented and joined. */
    static String pattern(String folded) {
        var pattern = new StringBuilder("(?<![\\p{L}\\d])");
        for (char c : folded.toCharArray()) {
            if (c == ' ') {
                pattern.append("[\\s'’.,\\-\u2010\u2011]{1,3}");
            } else {
                pattern.append('[')
                        .append(VARIANTS.getOrDefault(c, String.valueOf(c)))
                        .append("]\\p{M}?");
            }
        }
        return pattern.append("(?![\\p{L}\\d])").toString();
    }

    /** Digits and letters however they are grouped. */
    static String grouped(String number) {
        var pattern = new StringBuilder("(?<![\\p{L}\\d])");
        String compact = number.replaceAll("[^\\p{L}\\d]", "");
        for (int i = 0; i < compact.length(); i++) {
            pattern.append(i == 0 ? "" : "[\\s._/\\-]{0,2}").append(compact.charAt(i));
        }
        return pattern.append("(?![\\p{L}\\d])").toString();
    }

    static boolean anyBegins(Iterable<String> texts, String beginning) {
        for (String text : texts) {
            if (fold(text).startsWith(fold(beginning))) {
                return true;
            }
        }
        return false;
    }

    /** “fictif-bruyere” out of “Fictif-Bruyère”. */
    static String slug(String text) {
        return fold(text).replace(' ', '-');
    }
}
