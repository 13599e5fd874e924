package school.preau.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * A recorded answer: a French text with the errors its author put there, if any.
 *
 * @param text Markdown, French in both languages of the interface
 * @param reader who checked it, or {@code none}
 * @param prompt what it answers
 */
public record Draft(
        String id,
        Origin origin,
        LocalDate date,
        String reader,
        Optional<String> prompt,
        String text,
        List<SeededError> errors) {

    public Draft {
        errors = List.copyOf(errors);
    }

    /** The major errors: none of them may be missed. */
    public List<SeededError> majors() {
        return errors.stream()
                .filter(error -> error.severity() == Severity.MAJOR)
                .toList();
    }

    /** Who wrote the text. */
    public sealed interface Origin {
        record WrittenForExercise() implements Origin {}

        /** @param name name and version of the model */
        record Model(String name) implements Origin {}
    }

    /**
     * An error an author put into a draft.
     *
     * @param passage the wrong words; for an omission the words after which the missing sentence belongs
     * @param omission whether something is missing after the passage
     * @param correction what should stand there; empty when the words must go
     * @param evidence a line of the patient
     */
    public record SeededError(
            String id,
            Passage passage,
            String quote,
            boolean omission,
            ErrorCode code,
            Severity severity,
            String correction,
            String evidence,
            LocalText explanation) {

        Outcome.Matter matter() {
            return new Outcome.Matter(Optional.of(code), severity, quote, Optional.of(passage), Optional.of(evidence));
        }
    }
}
