package school.preau.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The turns of a conversation as a tree, of which one path is read: at every fork the branch in which something was said or chosen
 * last.
 */
public final class Branches {

    private final Conversation conversation;
    private final Map<TurnId, Turn> turns = new HashMap<>();
    private final Map<Optional<TurnId>, List<Turn>> following = new HashMap<>();
    /** The last moment at which a turn or anything behind it was said or chosen. */
    private final Map<TurnId, Integer> touched = new HashMap<>();

    private Branches(Conversation conversation) {
        this.conversation = conversation;
    }

    static Branches of(Conversation conversation) {
        var branches = new Branches(conversation);
        for (Turn turn : conversation.turns()) {
            branches.turns.put(turn.id(), turn);
            branches.following
                    .computeIfAbsent(turn.after(), after -> new ArrayList<>())
                    .add(turn);
        }
        branches.touchAll();
        return branches;
    }

    /** What is read, from the beginning to the end of its branch. */
    public List<Turn> path() {
        var path = new ArrayList<Turn>();
        Optional<Turn> next = latest(Optional.empty());
        while (next.isPresent()) {
            path.add(next.get());
            next = latest(Optional.of(next.get().id()));
        }
        return List.copyOf(path);
    }

    /** From the beginning to a turn, which is the last. */
    List<Turn> upTo(TurnId end) {
        var path = new ArrayList<Turn>();
        Turn turn = turns.get(end);
        while (turn != null) {
            path.addFirst(turn);
            turn = turn.after().map(turns::get).orElse(null);
        }
        return List.copyOf(path);
    }

    /** The turns one may read instead of this one, itself among them, oldest first; two that stand side by side count as one. */
    public List<Turn> alternatives(Turn turn) {
        var seen = new ArrayList<Comparison>();
        var alternatives = new ArrayList<Turn>();
        for (Turn each : following.getOrDefault(turn.after(), List.of())) {
            var comparison = conversation.comparisonOf(each);
            if (comparison.isEmpty()) {
                alternatives.add(each);
            } else if (!seen.contains(comparison.get())) {
                seen.add(comparison.get());
                alternatives.add(conversation.comparisonOf(turn).equals(comparison) ? turn : each);
            }
        }
        return List.copyOf(alternatives);
    }

    private Optional<Turn> latest(Optional<TurnId> after) {
        return following.getOrDefault(after, List.of()).stream()
                .max(Comparator.comparing(turn -> touched.getOrDefault(turn.id(), 0)));
    }

    private void touchAll() {
        int moment = 0;
        var choices = new ArrayList<>(conversation.choices());
        for (Turn turn : conversation.turns()) {
            while (!choices.isEmpty() && choices.getFirst().after() < turn.number()) {
                touch(choices.removeFirst().turn(), ++moment);
            }
            touch(turn.id(), ++moment);
        }
        for (Conversation.Choice choice : choices) {
            touch(choice.turn(), ++moment);
        }
    }

    private void touch(TurnId end, int moment) {
        upTo(end).forEach(turn -> touched.put(turn.id(), moment));
    }
}
