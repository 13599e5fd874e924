package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import school.preau.sandbox.ComparePrompts.Fact;
import school.preau.sandbox.ComparePrompts.Pair;
import school.preau.sandbox.ComparePrompts.Which;

/**
 * Which facts of two answers were judged right. What one prefers is shown, and decides nothing.
 *
 * @param threshold per cent to reach
 */
public record ComparedAnswers(Pair pair, List<Judged> facts, Optional<Which> preferred, int threshold)
        implements Outcome {

    public record Judged(String item, Fact fact, Optional<Which> said, boolean right) {}

    public ComparedAnswers {
        facts = List.copyOf(facts);
    }

    static ComparedAnswers judge(ComparePrompts exercise, WorkDone work) {
        var pair = exercise.pair(work.drawn());
        var facts = pair.facts().stream()
                .map(fact -> {
                    String item = pair.question(fact);
                    var said = ComparePrompts.chosen(work.choices(), item);
                    boolean right = said.filter(fact.holds()::equals).isPresent()
                            || work.upheld().contains(item);
                    return new Judged(item, fact, said, right);
                })
                .toList();
        return new ComparedAnswers(
                pair, facts, ComparePrompts.chosen(work.choices(), pair.preference()), exercise.threshold());
    }

    @Override
    public boolean passed() {
        return found() * 100 >= threshold * outOf();
    }

    @Override
    public List<Item> items() {
        return facts.stream()
                .map(judged -> new Item(judged.item(), Severity.MINOR, judged.right()))
                .toList();
    }

    @Override
    public Optional<Matter> matter(String item) {
        return facts.stream()
                .filter(judged -> !judged.right() && judged.item().equals(item))
                .map(judged -> new Matter(Severity.MINOR, judged.fact().asks().fr()))
                .findFirst();
    }
}
