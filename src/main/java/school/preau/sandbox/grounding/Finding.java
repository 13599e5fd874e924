package school.preau.sandbox.grounding;

import java.util.Optional;
import school.preau.platform.ContentFolder;
import school.preau.platform.Phrase;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Passage;
import school.preau.sandbox.Severity;

/**
 * Something the letter check would have a person look at. It is never a verdict: a learner may contest it.
 *
 * @param place where in the letter, or that something is missing
 * @param quote the words of the letter; empty for an omission
 * @param evidence the line of the record that says otherwise, when there is one
 * @param letterSays « La lettre dit … »
 * @param recordSays « Le dossier dit … »
 */
public record Finding(
        ErrorCode code,
        Severity severity,
        Place place,
        String quote,
        Optional<String> evidence,
        Phrase letterSays,
        Phrase recordSays) {

    public sealed interface Place {
        record At(Passage passage) implements Place {}

        /** The letter does not say it at all. */
        record Missing() implements Place {}
    }

    /** The passage, or empty for an omission. */
    public Optional<Passage> passage() {
        return switch (place) {
            case Place.At(Passage passage) -> Optional.of(passage);
            case Place.Missing() -> Optional.empty();
        };
    }

    /** The same for the same finding in a later version of the letter: what a contest holds on to. */
    public String key() {
        return ContentFolder.digest(String.join("\n", code.code(), FoldedText.fold(quote), evidence.orElse("")))
                .substring(0, 16);
    }
}
