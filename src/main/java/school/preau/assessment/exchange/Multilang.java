package school.preau.assessment.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/**
 * A text in French and English in one string, as Moodle's multi-language content filter writes it: {@code <span lang="fr"
 * class="multilang">…</span>} for each language; what stands outside belongs to both.
 *
 * @param split whether the two languages differ
 */
record Multilang(String fr, String en, boolean split) {

    private static final Pattern SPAN = Pattern.compile(
            "<span(?=[^>]{0,200}\\bclass=\"multilang\")[^>]{0,200}?\\blang=\"(\\w\\w)[^\">]{0,20}\"[^>]{0,200}>(.*?)</span>"
                    + "|\\{mlang (\\w\\w)[^}]{0,20}}(.*?)\\{mlang}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    static String write(LocalText text) {
        return text.fr().equals(text.en()) ? text.fr() : span("fr", text.fr()) + span("en", text.en());
    }

    /** A text of one language, of which the other knows nothing. */
    static String only(Language language, String words) {
        return words.isEmpty() ? "" : span(language.name().toLowerCase(Locale.ROOT), words);
    }

    /** The one language that a text is in, where it says so and lacks the other. */
    Optional<Language> alone() {
        if (!split || fr.isBlank() == en.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(fr.isBlank() ? Language.EN : Language.FR);
    }

    private static String span(String language, String words) {
        return "<span lang=\"" + language + "\" class=\"multilang\">" + words + "</span>";
    }

    static Multilang read(String text) {
        var fr = new StringBuilder();
        var en = new StringBuilder();
        Matcher spans = SPAN.matcher(text);
        int at = 0;
        while (spans.find()) {
            String between = text.substring(at, spans.start());
            fr.append(between);
            en.append(between);
            boolean html = spans.group(1) != null;
            String language = html ? spans.group(1) : spans.group(3);
            String words = html ? spans.group(2) : spans.group(4);
            if ("fr".equalsIgnoreCase(language)) {
                fr.append(words);
            } else if ("en".equalsIgnoreCase(language)) {
                en.append(words);
            }
            at = spans.end();
        }
        String rest = text.substring(at);
        return new Multilang(fr.append(rest).toString(), en.append(rest).toString(), at > 0);
    }
}
