package school.preau.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.sandbox.Draft.SeededError;

/**
 * What was caught, missed and marked for nothing in the drafts of one attempt. A mark finds the error whose words it touches, one error
 * a mark; the kind of error chosen is told, and does not decide.
 */
public record CaughtErrors(List<Judged> errors, List<Mark> falseAlarms) implements Outcome {

    /** @param mark the mark that found it; empty when it was missed */
    public record Judged(String draft, SeededError error, Optional<Mark> mark) {

        public boolean found() {
            return mark.isPresent();
        }

        /** Whether the kind of error was named as its author named it; an omission is an omission, critical or minor. */
        public boolean kindRight() {
            return mark.flatMap(Mark::code)
                    .filter(code -> code == error.code() || (error.omission() && omission(code)))
                    .isPresent();
        }

        public String item() {
            return ContestedItem.error(draft, error.id());
        }
    }

    public CaughtErrors {
        errors = List.copyOf(errors);
        falseAlarms = List.copyOf(falseAlarms);
    }

    /** @param upheld items of which a trainer said that the learner was right: they no longer count */
    static CaughtErrors judge(List<Draft> shown, List<Mark> marks, Set<String> upheld) {
        var errors = new ArrayList<Judged>();
        var used = new HashSet<MarkId>();
        for (Draft draft : shown) {
            var here = marks.stream()
                    .filter(mark -> mark.text().equals(draft.id()))
                    .sorted(Comparator.comparingInt(mark -> mark.passage().length()))
                    .toList();
            for (SeededError error : draft.errors()) {
                var mark = here.stream()
                        .filter(one -> !used.contains(one.id()) && touches(one, error))
                        .findFirst();
                mark.ifPresent(one -> used.add(one.id()));
                var judged = new Judged(draft.id(), error, mark);
                if (!upheld.contains(judged.item())) {
                    errors.add(judged);
                }
            }
        }
        var falseAlarms = marks.stream()
                .filter(mark -> shown.stream().anyMatch(draft -> draft.id().equals(mark.text())))
                .filter(mark -> !used.contains(mark.id()) && !upheld.contains(ContestedItem.falseAlarm(mark.id())))
                .filter(mark -> errors.stream()
                        .noneMatch(judged -> judged.draft().equals(mark.text()) && touches(mark, judged.error())))
                .toList();
        return new CaughtErrors(errors, falseAlarms);
    }

    /** Caught errors of all errors, in per cent; empty when the drafts had none. */
    public OptionalInt sensitivity() {
        return errors.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found() * 100 / errors.size());
    }

    public List<Judged> missed() {
        return errors.stream().filter(judged -> !judged.found()).toList();
    }

    @Override
    public int found() {
        return (int) errors.stream().filter(Judged::found).count();
    }

    @Override
    public int outOf() {
        return errors.size();
    }

    @Override
    public int falseAlarmCount() {
        return falseAlarms.size();
    }

    @Override
    public int majorsMissed() {
        return (int) missed().stream()
                .filter(judged -> judged.error().severity() == Severity.MAJOR)
                .count();
    }

    /** No major error missed; false alarms fail nobody. */
    @Override
    public boolean passed() {
        return majorsMissed() == 0;
    }

    @Override
    public List<Item> items() {
        return errors.stream()
                .map(judged -> new Item(
                        judged.item(),
                        Optional.of(judged.error().code()),
                        judged.error().severity(),
                        judged.found()))
                .toList();
    }

    @Override
    public Optional<Matter> matter(String item) {
        return Stream.concat(
                        missed().stream()
                                .filter(judged -> judged.item().equals(item))
                                .map(judged -> judged.error().matter()),
                        falseAlarms.stream()
                                .filter(mark ->
                                        ContestedItem.falseAlarm(mark.id()).equals(item))
                                .map(mark -> new Matter(
                                        mark.code(),
                                        Severity.MINOR,
                                        "",
                                        Optional.of(mark.passage()),
                                        Optional.empty())))
                .findFirst();
    }

    /** What is missing has no words of its own: a mark on the words before it, or just after them, finds it. */
    private static boolean touches(Mark mark, SeededError error) {
        var passage = error.passage();
        if (!error.omission()) {
            return mark.passage().overlaps(passage);
        }
        boolean named = mark.code().filter(CaughtErrors::omission).isPresent();
        return named
                && mark.passage().start() <= passage.end() + 2
                && mark.passage().end() >= passage.start();
    }

    private static boolean omission(ErrorCode code) {
        return code == ErrorCode.CRITICAL_OMISSION || code == ErrorCode.MINOR_OMISSION;
    }
}
