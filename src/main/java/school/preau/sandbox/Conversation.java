package school.preau.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation with everything that was ever said in it. Seen by its own learner only.
 *
 * @param turns all turns of all branches in the order in which they were said
 * @param choices the branches its learner turned to, oldest first
 * @param comparisons answers that stand side by side
 */
public record Conversation(
        ConversationId id,
        Practice practice,
        Instant begun,
        List<Turn> turns,
        List<Choice> choices,
        List<Comparison> comparisons) {

    public Conversation {
        turns = List.copyOf(turns);
        choices = List.copyOf(choices);
        comparisons = List.copyOf(comparisons);
    }

    Conversation(ConversationId id, Practice practice, Instant begun) {
        this(id, practice, begun, List.of(), List.of(), List.of());
    }

    /** Its learner turned to the branch of a turn, when {@code after} was the number of the newest turn. */
    public record Choice(TurnId turn, int after) {}

    public Branches branches() {
        return Branches.of(this);
    }

    public Optional<Turn> turn(TurnId id) {
        return turns.stream().filter(turn -> turn.id().equals(id)).findFirst();
    }

    /** The comparison a turn belongs to, as an answer or as the request of one of its answers alone. */
    public Optional<Comparison> comparisonOf(Turn turn) {
        return comparisons.stream()
                .filter(each -> each.has(turn.id())
                        || !sameRequest(each)
                                && (request(each.first()).equals(Optional.of(turn.id()))
                                        || request(each.second()).equals(Optional.of(turn.id()))))
                .findFirst();
    }

    /** Whether two models answered one request; else one model answered two. */
    public boolean sameRequest(Comparison comparison) {
        return request(comparison.first()).equals(request(comparison.second()));
    }

    private Optional<TurnId> request(TurnId answer) {
        return turn(answer).flatMap(Turn::after);
    }

    /** The request that is last on the branch shown, answered or not. */
    Optional<Turn.Request> lastRequest() {
        return branches().path().reversed().stream()
                .filter(Turn.Request.class::isInstance)
                .map(Turn.Request.class::cast)
                .findFirst();
    }

    int newest() {
        return turns.isEmpty() ? 0 : turns.getLast().number();
    }

    /** How many recorded answers were played. */
    long played() {
        return turns.stream()
                .filter(turn -> turn instanceof Turn.Answer answer
                        && answer.end().filter(end -> end.recording() != null).isPresent())
                .count();
    }
}
