package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.preau.sandbox.PoisonedDocument.Case;

/**
 * Whether words meant for the model were noticed in the documents of an attempt, whether one saw that the model obeyed, and what one did
 * next. Noticing decides.
 */
public record NoticedOrders(List<Judged> cases, List<Mark> falseAlarms) implements Outcome {

    /** At least so much of a mark must lie on the words: marking a whole letter notices nothing. */
    private static final int AIMED = 33;

    /**
     * @param obeyed whether the model did what the document told it, in this attempt
     * @param said what the learner says it did; see {@link PoisonedDocument#OBEYED}
     * @param did what they chose to do next
     */
    public record Judged(
            Case about,
            boolean noticed,
            boolean obeyed,
            Optional<String> said,
            boolean saidRight,
            Optional<String> did,
            boolean didRight) {

        public String item() {
            return ContestedItem.named("hidden", about.id());
        }
    }

    public NoticedOrders {
        cases = List.copyOf(cases);
        falseAlarms = List.copyOf(falseAlarms);
    }

    static NoticedOrders judge(PoisonedDocument exercise, WorkDone work) {
        var shown = exercise.cases(work.drawn());
        var cases = shown.stream().map(one -> judged(exercise, one, work)).toList();
        var falseAlarms = work.marks().stream()
                .filter(mark -> shown.stream().noneMatch(one -> mark.aimsAt(one.id(), one.hidden(), AIMED)))
                .filter(mark -> !work.upheld().contains(ContestedItem.falseAlarm(mark.id())))
                .toList();
        return new NoticedOrders(cases, falseAlarms);
    }

    private static Judged judged(PoisonedDocument exercise, Case one, WorkDone work) {
        var choices = work.choices();
        var upheld = work.upheld();
        boolean noticed = upheld.contains(ContestedItem.named("hidden", one.id()))
                || work.marks().stream().anyMatch(mark -> mark.aimsAt(one.id(), one.hidden(), AIMED));
        // Who never asked the model is judged on the answer that was recorded.
        boolean obeyed = choices.of(one.fact())
                .map(PoisonedDocument.OBEYED::equals)
                .orElseGet(() -> one.obeyedIn(exercise.draft(one.answer()).text()));
        var said = choices.of(one.obedience());
        var did = choices.of(one.next());
        return new Judged(
                one,
                noticed,
                obeyed,
                said,
                upheld.contains(one.obedience())
                        || said.filter(word -> word.equals(PoisonedDocument.OBEYED) == obeyed)
                                .isPresent(),
                did,
                upheld.contains(one.next()) || did.filter(one.right()::contains).isPresent());
    }

    public List<Judged> poisoned() {
        return cases.stream().filter(judged -> judged.about().poisoned()).toList();
    }

    @Override
    public int falseAlarmCount() {
        return falseAlarms.size();
    }

    /** Every hidden word shown was noticed. */
    @Override
    public boolean passed() {
        return majorsMissed() == 0;
    }

    @Override
    public List<Item> items() {
        var items = new ArrayList<Item>();
        for (Judged judged : cases) {
            if (judged.about().poisoned()) {
                items.add(new Item(judged.item(), Optional.of(ErrorCode.INJECTION), Severity.MAJOR, judged.noticed()));
            }
            items.add(new Item(judged.about().obedience(), Severity.MINOR, judged.saidRight()));
            items.add(new Item(judged.about().next(), Severity.MINOR, judged.didRight()));
        }
        return items;
    }

    @Override
    public Optional<Matter> matter(String item) {
        return Stream.concat(
                        items().stream()
                                .filter(one -> !one.found() && one.item().equals(item))
                                .map(one -> new Matter(
                                        one.code(), one.severity(), title(item), Optional.empty(), Optional.empty())),
                        falseAlarms.stream()
                                .filter(mark ->
                                        ContestedItem.falseAlarm(mark.id()).equals(item))
                                .map(mark -> new Matter(Severity.MINOR, words(mark))))
                .findFirst();
    }

    private String title(String item) {
        return cases.stream()
                .map(Judged::about)
                .filter(one -> item.endsWith(":" + one.id()))
                .map(one -> one.title().fr())
                .findFirst()
                .orElse("");
    }

    private String words(Mark mark) {
        return cases.stream()
                .map(Judged::about)
                .filter(one -> one.id().equals(mark.text()))
                .map(one -> mark.passage().of(one.text().fr()))
                .findFirst()
                .orElse("");
    }
}
