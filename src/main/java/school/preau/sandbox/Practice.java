package school.preau.sandbox;

import java.util.Optional;
import java.util.UUID;

/** What a conversation belongs to. */
public sealed interface Practice {

    /**
     * An attempt at an exercise.
     *
     * @param part what of the attempt is talked about, where each part has a conversation of its own
     */
    record Exercise(UUID attempt, Optional<String> part) implements Practice {

        public Exercise(UUID attempt) {
            this(attempt, Optional.empty());
        }
    }

    /** Free practice, on a patient or on none. */
    record Free(Optional<String> patient) implements Practice {}
}
