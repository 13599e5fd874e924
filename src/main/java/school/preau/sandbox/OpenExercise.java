package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attempt under way, as its learner left it.
 *
 * @param drawn the texts this attempt shows, in order
 */
public record OpenExercise(
        ExerciseAttemptId id,
        ExerciseVersion version,
        ExerciseDefinition exercise,
        Optional<PinnedPatient> patient,
        List<String> drawn,
        List<Mark> marks,
        Choices choices,
        Map<LetterPart, LetterDraft> letters,
        ExerciseStanding standing) {

    /** The letter of write and check. */
    public Optional<LetterDraft> letter() {
        return letter(LetterPart.LETTER);
    }

    public Optional<LetterDraft> letter(LetterPart part) {
        return Optional.ofNullable(letters.get(part));
    }

    /** The drafts to show, without a word about their errors. */
    public List<Draft> shown() {
        return drawn.stream().map(exercise::draft).toList();
    }
}
