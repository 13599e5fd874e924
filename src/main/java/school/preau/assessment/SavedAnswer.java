package school.preau.assessment;

import java.time.Instant;
import java.util.Optional;

/** An answer as it is stored, with its receipt. */
public record SavedAnswer(Given given, Optional<Certainty> certainty, Answered.Receipt receipt) {

    public Instant at() {
        return receipt.savedAt();
    }
}
