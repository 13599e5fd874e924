package school.preau.sandbox;

import java.time.Instant;
import java.util.List;

/**
 * A letter being written.
 *
 * @param version counts the saves; 0 = nothing saved yet
 * @param text as typed
 * @param origins stretches that still are the model's words, in order and apart
 */
public record LetterDraft(int version, String text, List<FromModel> origins, Instant savedAt) {

    /** Longest letter, in characters. */
    public static final int LONGEST = 50_000;

    /** @param turn the answer it was taken from: a turn of the conversation, or a recorded answer's id */
    public record FromModel(Passage passage, String turn) {}

    public LetterDraft {
        origins = List.copyOf(origins);
    }
}
