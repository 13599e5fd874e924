package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is judged: everything a learner has done in an attempt.
 *
 * @param upheld items of which a trainer said that the learner was right; see {@link ContestedItem}
 */
record WorkDone(
        List<String> drawn,
        List<Mark> marks,
        Choices choices,
        Map<LetterPart, LetterDraft> letters,
        Set<String> upheld) {

    String text(LetterPart part) {
        return Optional.ofNullable(letters.get(part)).map(LetterDraft::text).orElse("");
    }
}
