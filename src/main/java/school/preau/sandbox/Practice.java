package school.preau.sandbox;

import java.util.Optional;
import java.util.UUID;

/** What a conversation belongs to. */
public sealed interface Practice {

    /** An attempt at an exercise. */
    record Exercise(UUID attempt) implements Practice {}

    /** Free practice, on a patient or on none. */
    record Free(Optional<String> patient) implements Practice {}
}
