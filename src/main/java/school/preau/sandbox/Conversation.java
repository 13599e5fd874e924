package school.preau.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A conversation with all its turns in order. Seen by its own learner only. */
public record Conversation(ConversationId id, Practice practice, Instant begun, List<Turn> turns) {

    public Conversation {
        turns = List.copyOf(turns);
    }

    /** The request that is last in the conversation, answered or not. */
    Optional<Turn.Request> lastRequest() {
        return turns.reversed().stream()
                .filter(Turn.Request.class::isInstance)
                .map(Turn.Request.class::cast)
                .findFirst();
    }

    /** How many recorded answers were played. */
    long played() {
        return turns.stream()
                .filter(turn -> turn instanceof Turn.Answer answer
                        && answer.end().filter(end -> end.recording() != null).isPresent())
                .count();
    }
}
