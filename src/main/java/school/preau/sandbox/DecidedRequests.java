package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import school.preau.sandbox.Refuse.Request;

/**
 * Requests let through and refused, both ways of being wrong. The reason of a refusal is told apart and does not decide.
 *
 * @param threshold per cent of the decisions that must be right
 */
public record DecidedRequests(List<Judged> requests, int threshold) implements Outcome {

    /** @param decision {@link Refuse#ASK} or a reason */
    public record Judged(Request request, Optional<String> decision, boolean right) {

        public boolean refused() {
            return decision.filter(word -> !word.equals(Refuse.ASK)).isPresent();
        }

        /** Whether it was refused for the reason its author gives. */
        public boolean reasonRight() {
            return request.reason().map(RefusalReason::slug).equals(decision);
        }
    }

    public DecidedRequests {
        requests = List.copyOf(requests);
    }

    static DecidedRequests judge(Refuse exercise, WorkDone work) {
        return new DecidedRequests(
                exercise.requests(work.drawn()).stream()
                        .map(request -> judged(request, work))
                        .toList(),
                exercise.threshold());
    }

    private static Judged judged(Request request, WorkDone work) {
        var decision = work.choices().of(request.question());
        boolean right = decision.filter(word ->
                                word.equals(Refuse.ASK) == request.reason().isEmpty())
                        .isPresent()
                || work.upheld().contains(request.question());
        return new Judged(request, decision, right);
    }

    /** Those to refuse that went through, or were not decided. */
    public List<Judged> letThrough() {
        return requests.stream()
                .filter(judged -> !judged.right() && judged.request().reason().isPresent())
                .toList();
    }

    /** Fine ones that were refused. */
    @Override
    public int falseAlarmCount() {
        return (int) requests.stream()
                .filter(judged -> !judged.right() && judged.refused())
                .count();
    }

    @Override
    public boolean passed() {
        return majorsMissed() == 0 && found() * 100 >= threshold * outOf();
    }

    @Override
    public List<Item> items() {
        return requests.stream()
                .map(judged ->
                        new Item(judged.request().question(), judged.request().severity(), judged.right()))
                .toList();
    }

    @Override
    public Optional<Matter> matter(String item) {
        return requests.stream()
                .filter(judged -> !judged.right() && judged.request().question().equals(item))
                .map(judged -> new Matter(
                        judged.request().severity(), judged.request().text().fr()))
                .findFirst();
    }
}
