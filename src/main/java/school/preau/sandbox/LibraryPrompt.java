package school.preau.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/**
 * A request of the prompt library, with blanks to fill. Choosing one sends nothing.
 *
 * @param purpose what it is good for, one sentence
 * @param professions whom it is written for; empty for everyone
 * @param text with blanks written {@code {{id}}}
 */
public record LibraryPrompt(
        String id,
        LocalText title,
        LocalText purpose,
        List<String> professions,
        List<Variable> variables,
        LocalText text,
        String author,
        LocalDate written) {

    static final Pattern BLANK = Pattern.compile("\\{\\{([^{}]*)}}");

    public LibraryPrompt {
        professions = List.copyOf(professions);
        variables = List.copyOf(variables);
    }

    /**
     * A blank.
     *
     * @param example what one may write there, without any identifier
     * @param several whether it may take several lines
     */
    public record Variable(String id, LocalText label, LocalText example, boolean several) {}

    /** The text with its blanks filled; one that is left empty names what is missing. */
    public String filled(Language language, Map<String, String> values) {
        return BLANK.matcher(text.in(language))
                .replaceAll(blank -> Matcher.quoteReplacement(value(language, blank.group(1), values)));
    }

    private String value(Language language, String id, Map<String, String> values) {
        String value = values.getOrDefault(id, "").strip();
        return value.isEmpty()
                ? variables.stream()
                        .filter(variable -> variable.id().equals(id))
                        .map(variable -> "<" + variable.label().in(language) + ">")
                        .findFirst()
                        .orElse("")
                : value;
    }
}
