package school.preau.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a learner says is wrong, under a number and without a name.
 *
 * @param item what it is about; see {@link ContestedItem}
 * @param quote the words of the letter or draft; empty for an omission
 * @param passage where they stood when it was contested
 * @param evidence the line of the record named as proof
 * @param sentence the learner's reason
 * @param note the trainer's answer, once decided
 */
public record ContestedFinding(
        UUID id,
        ExerciseAttemptId attempt,
        ExerciseVersion exercise,
        Optional<PatientVersion> patient,
        String item,
        Optional<ErrorCode> code,
        Severity severity,
        String quote,
        Optional<Passage> passage,
        Optional<String> evidence,
        String sentence,
        Instant at,
        State state,
        String note) {

    public enum State {
        WAITING,
        /** The learner was right. */
        UPHELD,
        /** The finding was right. */
        REJECTED
    }

    /** What trainers call the attempt by, instead of a name: four digits, always the same. */
    public String number() {
        return "%04d".formatted(Math.floorMod(attempt.value().getLeastSignificantBits(), 10_000L));
    }

    ContestedFinding decided(State state, String note) {
        return new ContestedFinding(
                id, attempt, exercise, patient, item, code, severity, quote, passage, evidence, sentence, at, state,
                note);
    }
}
