package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import school.preau.sandbox.AcceptCodes.Proposal;

/**
 * Codes accepted and rejected, with the words that were marked for them. One is right when the decision is, and, where something in the
 * documents settles it, a mark made for it touches that.
 *
 * @param threshold per cent of the proposals that must be right
 */
public record DecidedCodes(List<Judged> codes, int threshold) implements Outcome {

    /**
     * @param decided what was decided; see {@link AcceptCodes#ACCEPT}
     * @param marks made for this proposal
     */
    public record Judged(
            Proposal proposal, Optional<String> decided, boolean decisionRight, List<Mark> marks, boolean quoted) {

        public boolean right() {
            return decisionRight && quoted;
        }
    }

    public DecidedCodes {
        codes = List.copyOf(codes);
    }

    static DecidedCodes judge(AcceptCodes exercise, WorkDone work) {
        return new DecidedCodes(
                exercise.proposals(work.drawn()).stream()
                        .map(proposal -> judged(proposal, work))
                        .toList(),
                exercise.threshold());
    }

    private static Judged judged(Proposal proposal, WorkDone work) {
        var decided = work.choices().of(proposal.question());
        var marks = work.marks().stream()
                .filter(mark -> mark.about().filter(proposal.id()::equals).isPresent())
                .toList();
        boolean upheld = work.upheld().contains(proposal.question());
        boolean quoted = proposal.evidence().isEmpty()
                || proposal.evidence().stream()
                        .anyMatch(words ->
                                marks.stream().anyMatch(mark -> mark.touches(words.document(), words.passage())));
        boolean decisionRight = decided.filter(word -> word.equals(AcceptCodes.ACCEPT) == proposal.accept())
                .isPresent();
        return new Judged(proposal, decided, decisionRight || upheld, marks, quoted || upheld);
    }

    /** Right ones that were rejected. */
    @Override
    public int falseAlarmCount() {
        return (int) codes.stream()
                .filter(judged -> !judged.decisionRight()
                        && judged.proposal().accept()
                        && judged.decided().isPresent())
                .count();
    }

    /** A wrong decision is missed; right words that were not found are not. */
    @Override
    public int majorsMissed() {
        return (int) codes.stream()
                .filter(judged -> !judged.decisionRight() && judged.proposal().severity() == Severity.MAJOR)
                .count();
    }

    @Override
    public boolean passed() {
        return majorsMissed() == 0 && found() * 100 >= threshold * outOf();
    }

    @Override
    public List<Item> items() {
        return codes.stream()
                .map(judged -> new Item(
                        judged.proposal().question(),
                        Optional.of(ErrorCode.CODING),
                        judged.proposal().severity(),
                        judged.right()))
                .toList();
    }

    @Override
    public Optional<Matter> matter(String item) {
        return codes.stream()
                .filter(judged ->
                        !judged.right() && judged.proposal().question().equals(item))
                .map(judged -> new Matter(
                        Optional.of(ErrorCode.CODING),
                        judged.proposal().severity(),
                        judged.proposal().code() + " "
                                + judged.proposal().label().fr(),
                        Optional.empty(),
                        Optional.empty()))
                .findFirst();
    }
}
