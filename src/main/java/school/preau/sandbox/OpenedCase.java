package school.preau.sandbox;

import java.util.List;
import school.preau.sandbox.screen.Permitted;

/**
 * What lies open beside a conversation.
 *
 * @param record the patient's record as the model shall read it; empty when none is open
 * @param permitted the case's own data, which pass the screen
 * @param recorded answers to play when no model writes one, in order
 */
public record OpenedCase(String record, Permitted permitted, List<RecordedAnswer> recorded) {

    public OpenedCase {
        recorded = List.copyOf(recorded);
    }

    /** Free practice without a patient. */
    public static OpenedCase none() {
        return new OpenedCase("", Permitted.freePractice(), List.of());
    }
}
