package school.preau.sandbox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.people.Learner;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.ExerciseAttemptId;
import school.preau.sandbox.Exercising;
import school.preau.sandbox.Exercising.Marked;
import school.preau.sandbox.Mark;
import school.preau.sandbox.Severity;

/** The marks of one learner in one text: each is stored the moment it is made, changed or taken away. */
final class TextMarks {

    private final Exercising exercising;
    private final Learner me;
    private final ExerciseAttemptId attempt;
    private final String text;
    private final TextWords words;
    private final List<ErrorCode> codes;
    private final Optional<String> about;
    private final List<Mark> marks = new ArrayList<>();

    /** @param codes the kinds of error offered; empty where one only marks */
    TextMarks(
            Exercising exercising,
            Learner me,
            ExerciseAttemptId attempt,
            String id,
            String text,
            List<ErrorCode> codes,
            List<Mark> known) {
        this(exercising, me, attempt, id, new TextWords(text), codes, Optional.empty(), known);
    }

    private TextMarks(
            Exercising exercising,
            Learner me,
            ExerciseAttemptId attempt,
            String id,
            TextWords words,
            List<ErrorCode> codes,
            Optional<String> about,
            List<Mark> known) {
        this.exercising = exercising;
        this.me = me;
        this.attempt = attempt;
        this.text = id;
        this.words = words;
        this.codes = codes;
        this.about = about;
        known.stream()
                .filter(mark -> mark.text().equals(id) && mark.about().equals(about))
                .forEach(marks::add);
    }

    /** Marks made as evidence. @param about what they are to prove */
    static TextMarks evidence(Sitting sitting, String about, String id, String text, List<Mark> known) {
        return new TextMarks(
                sitting.services().exercising(),
                sitting.visit().me(),
                sitting.open().id(),
                id,
                new TextWords(text),
                List.of(),
                Optional.of(about),
                known);
    }

    TextWords words() {
        return words;
    }

    /** In the order of the text. */
    List<Mark> all() {
        return marks.stream()
                .sorted((one, other) ->
                        Integer.compare(one.passage().start(), other.passage().start()))
                .toList();
    }

    List<MarkingField.Place> places() {
        return all().stream()
                .map(mark -> new MarkingField.Place(
                        words.first(mark.passage()),
                        words.last(mark.passage()),
                        mark.code().map(codes::indexOf).orElse(-1)))
                .filter(place -> place.first() >= 0)
                .toList();
    }

    /** Takes over what the browser has: what is gone is taken away, what is new is stored. @return false when the attempt is closed */
    boolean become(List<MarkingField.Place> wanted) {
        boolean open = true;
        var before = List.copyOf(marks);
        for (Mark mark : before) {
            if (wanted.stream().noneMatch(place -> same(mark, place))) {
                open &= takeAway(mark);
            }
        }
        for (MarkingField.Place place : wanted) {
            if (marks.stream().noneMatch(mark -> same(mark, place))) {
                open &= add(place, weightAmong(before, place));
            }
        }
        return open;
    }

    /** Says how much an error would weigh. */
    boolean weigh(Mark mark, Severity severity) {
        if (!marks.contains(mark)) {
            return true;
        }
        return takeAway(mark)
                && keep(exercising.mark(me, attempt, text, mark.passage(), mark.code(), Optional.of(severity)));
    }

    /** A mark that was taken away elsewhere. */
    void forget(Mark mark) {
        marks.remove(mark);
    }

    boolean takeAway(Mark mark) {
        marks.remove(mark);
        return exercising.unmark(me, attempt, mark.id());
    }

    private boolean add(MarkingField.Place place, Optional<Severity> severity) {
        var passage = words.passage(place.first(), place.last());
        Optional<ErrorCode> code = place.kind() < 0 ? Optional.empty() : Optional.of(codes.get(place.kind()));
        return keep(about.map(proved -> exercising.markFor(me, attempt, proved, text, passage))
                .orElseGet(() -> exercising.mark(me, attempt, text, passage, code, severity)));
    }

    private boolean keep(Marked marked) {
        if (marked instanceof Marked.Yes(Mark mark)) {
            marks.add(mark);
        }
        return !(marked instanceof Marked.Closed);
    }

    /** A mark whose kind or end changes keeps its weight. */
    private Optional<Severity> weightAmong(List<Mark> before, MarkingField.Place place) {
        var passage = words.passage(place.first(), place.last());
        return before.stream()
                .filter(mark -> mark.passage().overlaps(passage))
                .findFirst()
                .flatMap(Mark::severity);
    }

    private boolean same(Mark mark, MarkingField.Place place) {
        return words.first(mark.passage()) == place.first()
                && words.last(mark.passage()) == place.last()
                && mark.code().map(codes::indexOf).orElse(-1) == place.kind();
    }
}
