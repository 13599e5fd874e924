package school.preau.sandbox.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as one writes them in a sentence. */
final class Names {

    private static final Pattern PART = Pattern.compile("\\p{L}+");

    private Names() {}

    /** “FICTIF-AUBRY” becomes “Fictif-Aubry”, which is never parted at its hyphen. */
    static String readable(String name) {
        return PART.matcher(name)
                .replaceAll(part -> part.group().substring(0, 1).toUpperCase(Locale.FRENCH)
                        + part.group().substring(1).toLowerCase(Locale.FRENCH))
                .replace("-", "-\u2060");
    }
}
