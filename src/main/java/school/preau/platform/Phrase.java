package school.preau.platform;

import java.util.List;

/**
 * A sentence a service wants said, without saying it: the key of a translation and its parameters. Parameters that are a
 * {@link LocalText}, a date or a {@code Phrase} are put into the reader's language where the sentence is shown.
 */
public record Phrase(String key, List<Object> parameters) {

    public static Phrase of(String key, Object... parameters) {
        return new Phrase(key, List.of(parameters));
    }
}
