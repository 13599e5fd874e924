package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import school.preau.sandbox.ExerciseDefinition.Difference;
import school.preau.sandbox.ExerciseDefinition.Pair;

/**
 * Which differences between two answers were found. A mark in either answer finds one.
 *
 * @param threshold per cent to reach
 */
public record FoundDifferences(Pair pair, List<Judged> differences, int threshold) implements Outcome {

    /** @param number place in the pair, from 1 */
    public record Judged(int number, Difference difference, boolean found) {}

    public FoundDifferences {
        differences = List.copyOf(differences);
    }

    static FoundDifferences judge(Pair pair, List<Mark> marks, int threshold) {
        var differences = pair.differences().stream()
                .map(difference -> new Judged(
                        pair.differences().indexOf(difference) + 1,
                        difference,
                        marks.stream()
                                .anyMatch(mark -> (mark.text().equals(pair.first())
                                                && mark.passage().overlaps(difference.first()))
                                        || (mark.text().equals(pair.second())
                                                && mark.passage().overlaps(difference.second())))))
                .toList();
        return new FoundDifferences(pair, differences, threshold);
    }

    @Override
    public boolean passed() {
        return found() * 100 >= threshold * outOf();
    }

    @Override
    public List<Item> items() {
        return differences.stream()
                .map(judged -> new Item(
                        "difference:" + pair.id() + "/" + judged.number(),
                        Optional.empty(),
                        Severity.MINOR,
                        judged.found()))
                .toList();
    }

    /** A difference stands in both answers for everyone to read. */
    @Override
    public Optional<Matter> matter(String item) {
        return Optional.empty();
    }
}
