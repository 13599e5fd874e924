package school.preau.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.platform.LocalText;

/**
 * Two requests, two answers: the learner judges the answers without being told which is whose.
 *
 * @param need what both requests are for
 * @param threshold per cent of the facts to judge right
 */
public record ComparePrompts(Frame frame, LocalText need, List<Draft> drafts, List<Pair> pairs, int threshold)
        implements ExerciseDefinition {

    public ComparePrompts {
        drafts = List.copyOf(drafts);
        pairs = List.copyOf(pairs);
    }

    /**
     * @param better the answer its author would rather work from
     * @param why what in its request made the difference
     */
    public record Pair(String id, Asked first, Asked second, Which better, LocalText why, List<Fact> facts) {

        public Pair {
            facts = List.copyOf(facts);
        }

        public List<Asked> requests() {
            return List.of(first, second);
        }

        /** The question one is asked about a fact. */
        public String question(Fact fact) {
            return ContestedItem.named("fact", id, fact.id());
        }

        /** Which answer one would rather work from. */
        public String preference() {
            return ContestedItem.named("preferred", id);
        }
    }

    /** A request and its answer. */
    public record Asked(String answer, LocalText request) {}

    /** A named criterion. @param words where the words show it, by answer */
    public record Fact(String id, LocalText asks, Which holds, Map<String, Passage> words, LocalText note) {}

    /** Of which answers of a pair, in the order of its author, something is true. */
    public enum Which {
        FIRST,
        SECOND,
        BOTH,
        NEITHER;

        static Which of(boolean first, boolean second) {
            return first ? (second ? BOTH : FIRST) : second ? SECOND : NEITHER;
        }
    }

    /** The pair an attempt shows. */
    public Pair pair(List<String> drawn) {
        return pairs.stream()
                .filter(pair -> drawn.contains(pair.first().answer()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<String, String> texts(List<String> drawn) {
        return Map.of();
    }

    @Override
    public Map<String, Set<String>> questions(List<String> drawn) {
        var pair = pair(drawn);
        var all = Stream.of(Which.values()).map(Which::name).collect(Collectors.toSet());
        var questions = new HashMap<String, Set<String>>();
        pair.facts().forEach(fact -> questions.put(pair.question(fact), all));
        questions.put(pair.preference(), Set.of(Which.FIRST.name(), Which.SECOND.name()));
        return questions;
    }

    /** What was chosen for a question of this exercise. */
    public static Optional<Which> chosen(Choices choices, String question) {
        return choices.of(question).map(Which::valueOf);
    }
}
