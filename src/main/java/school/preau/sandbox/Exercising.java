package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.sandbox.LetterDraft.FromModel;
import school.preau.sandbox.grounding.Finding;
import school.preau.sandbox.grounding.LetterReport;

/**
 * Doing exercises: an attempt is begun or resumed, marks and letter are stored as they are made, and it is handed in once. Everything
 * about an attempt is its learner's own.
 */
@Service
public class Exercising {

    private final ExerciseLibrary library;
    private final ExerciseAttempts attempts;
    private final ExerciseWork work;
    private final ExerciseGrading grading;
    private final HospitalTime time;
    private final Identifiers identifiers;
    private final VariantDrawing drawing;

    Exercising(
            ExerciseLibrary library,
            ExerciseAttempts attempts,
            ExerciseWork work,
            ExerciseGrading grading,
            HospitalTime time,
            Identifiers identifiers,
            VariantDrawing drawing) {
        this.library = library;
        this.attempts = attempts;
        this.work = work;
        this.grading = grading;
        this.time = time;
        this.identifiers = identifiers;
        this.drawing = drawing;
    }

    /** What became of the wish to begin. */
    public sealed interface Begun {
        /** A new attempt, or the open one as it was left. */
        record Yes(OpenExercise exercise) implements Begun {}

        /** Every attempt is used; a trainer may allow one more. */
        record NoMoreAttempts(ExerciseStanding standing) implements Begun {}
    }

    /** What became of a mark. */
    public sealed interface Marked {
        record Yes(Mark mark) implements Marked {}

        /** The words marked are none, too many, or not in a text of this attempt. */
        record NotThere() implements Marked {}

        record Closed() implements Marked {}
    }

    /** What became of a choice. */
    public enum Chosen {
        YES,
        /** This attempt does not ask that, or does not offer it. */
        NOT_THERE,
        CLOSED
    }

    /** What became of a letter to be saved. */
    public sealed interface LetterSaved {
        record Yes(LetterDraft letter) implements LetterSaved {}

        /** Another tab or device has saved since: nothing was overwritten. */
        record Stale(LetterDraft newer) implements LetterSaved {}

        record TooLong() implements LetterSaved {}

        record Closed() implements LetterSaved {}
    }

    /** What became of the wish to hand in. */
    public sealed interface HandedIn {
        record Yes(ExerciseResult result) implements HandedIn {}

        /** Nothing is written yet. */
        record NothingYet() implements HandedIn {}

        /** These findings must be corrected or contested first. */
        record OpenFindings(List<Finding> majors) implements HandedIn {}

        record Closed() implements HandedIn {}
    }

    /**
     * What the letter check says, with what was contested.
     *
     * @param contested by {@link Finding#key()}
     */
    public record CheckedLetter(LetterDraft letter, LetterReport report, Map<String, ContestedFinding> contested) {

        /** The major findings nobody has answered yet. */
        public List<Finding> openMajors() {
            return report.majors().stream()
                    .filter(finding -> !contested.containsKey(finding.key()))
                    .toList();
        }
    }

    /** Where one stands with an exercise, in a course or in Practise. */
    @Transactional(readOnly = true)
    public ExerciseStanding standing(Learner me, ExerciseVersion exercise, Optional<CourseActivity> course) {
        return grading.standing(me.id(), exercise, course);
    }

    /** The open attempt, or a new one on the version given; the version of an attempt under way stays. */
    @Transactional
    public Begun begin(Learner me, ExerciseVersion version, Optional<CourseActivity> course) {
        var standing = grading.standing(me.id(), version, course);
        if (standing.open().isPresent()) {
            return new Begun.Yes(opened(attempts.find(standing.open().get()).orElseThrow()));
        }
        if (!standing.mayBegin()) {
            return new Begun.NoMoreAttempts(standing);
        }
        var exercise = library.exercise(version);
        var past = attempts.of(me.id(), version.exercise());
        var row = new ExerciseAttempts.Row(
                new ExerciseAttemptId(identifiers.next()),
                me.id(),
                version,
                exercise.frame().patient(),
                course,
                past.isEmpty() ? 1 : past.getFirst().number() + 1,
                drawing.draw(exercise, ExerciseAttempts.drawn(past)),
                time.now(),
                Optional.empty(),
                OptionalInt.empty());
        return attempts.add(row) ? new Begun.Yes(opened(row)) : begin(me, version, course);
    }

    /** Empty when it does not exist or is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<OpenExercise> open(Learner me, ExerciseAttemptId attempt) {
        return own(me, attempt).map(this::opened);
    }

    /** Marks words. In ask twice neither kind nor severity is asked. */
    @Transactional
    public Marked mark(
            Learner me,
            ExerciseAttemptId attempt,
            String text,
            Passage passage,
            Optional<ErrorCode> code,
            Optional<Severity> severity) {
        return mark(me, attempt, text, passage, code, severity, Optional.empty());
    }

    /** Marks words as evidence. @param about what they are to prove, as its author named it */
    @Transactional
    public Marked markFor(Learner me, ExerciseAttemptId attempt, String about, String text, Passage passage) {
        return mark(me, attempt, text, passage, Optional.empty(), Optional.empty(), Optional.of(about));
    }

    private Marked mark(
            Learner me,
            ExerciseAttemptId attempt,
            String text,
            Passage passage,
            Optional<ErrorCode> code,
            Optional<Severity> severity,
            Optional<String> about) {
        var row = attempts.lock(attempt, me.id());
        if (row.isEmpty() || !row.get().open()) {
            return new Marked.Closed();
        }
        String words =
                library.exercise(row.get().exercise()).texts(row.get().drawn()).get(text);
        boolean there = words != null
                && passage.length() > 0
                && passage.length() <= Mark.LONGEST
                && passage.end() <= length(words)
                && about.filter(id -> !row.get().drawn().contains(id)).isEmpty();
        if (!there) {
            return new Marked.NotThere();
        }
        var mark = new Mark(new MarkId(identifiers.next()), text, passage, code, severity, about);
        work.marks().add(attempt, mark);
        return new Marked.Yes(mark);
    }

    /** Takes a mark away; one that is gone already stays so. @return whether the attempt is still open */
    @Transactional
    public boolean unmark(Learner me, ExerciseAttemptId attempt, MarkId mark) {
        var row = attempts.lock(attempt, me.id());
        if (row.isEmpty() || !row.get().open()) {
            return false;
        }
        work.marks().of(attempt).stream()
                .filter(one -> one.id().equals(mark))
                .findFirst()
                .ifPresent(one -> work.marks().takeAway(attempt, one));
        return true;
    }

    /** Chooses an answer to a question of the attempt; the last choice counts. */
    @Transactional
    public Chosen choose(Learner me, ExerciseAttemptId attempt, String question, String choice) {
        var row = attempts.lock(attempt, me.id());
        if (row.isEmpty() || !row.get().open()) {
            return Chosen.CLOSED;
        }
        var offered = library.exercise(row.get().exercise())
                .questions(row.get().drawn())
                .getOrDefault(question, Set.of());
        if (!offered.contains(choice)) {
            return Chosen.NOT_THERE;
        }
        work.choices().add(attempt, question, choice);
        return Chosen.YES;
    }

    /**
     * Writes down whether the model did what a document told it, by the words of its answer. Who asks again is judged on the last answer.
     *
     * @param answer what it said about a case of a poisoned document
     */
    @Transactional
    public void answered(Learner me, ExerciseAttemptId attempt, String about, String answer) {
        attempts.lock(attempt, me.id())
                .filter(ExerciseAttempts.Row::open)
                .filter(row -> library.exercise(row.exercise()) instanceof PoisonedDocument)
                .flatMap(row -> ((PoisonedDocument) library.exercise(row.exercise()))
                        .cases(row.drawn()).stream()
                                .filter(one -> one.id().equals(about))
                                .findFirst())
                .ifPresent(one -> work.choices()
                        .add(
                                attempt,
                                one.fact(),
                                one.obeyedIn(answer) ? PoisonedDocument.OBEYED : PoisonedDocument.KEPT));
    }

    /** Saves the letter as typed. @param version the one it was typed over, 0 for the first */
    @Transactional
    public LetterSaved saveLetter(
            Learner me, ExerciseAttemptId attempt, int version, String text, List<FromModel> origins) {
        return saveLetter(me, attempt, LetterPart.LETTER, version, text, origins);
    }

    /** Saves one of the texts of an attempt as typed. */
    @Transactional
    public LetterSaved saveLetter(
            Learner me, ExerciseAttemptId attempt, LetterPart part, int version, String text, List<FromModel> origins) {
        var row = attempts.lock(attempt, me.id());
        if (row.isEmpty() || !row.get().open()) {
            return new LetterSaved.Closed();
        }
        if (text.length() > LetterDraft.LONGEST || origins.size() > 400) {
            return new LetterSaved.TooLong();
        }
        return work.letters()
                .save(attempt, part, version, text, origins)
                .<LetterSaved>map(LetterSaved.Yes::new)
                .orElseGet(() ->
                        new LetterSaved.Stale(work.letters().of(attempt, part).orElseThrow()));
    }

    /** Runs the letter check on the letter as saved: call it outside the session lock. Empty when there is no letter. */
    @Transactional(readOnly = true)
    public Optional<CheckedLetter> check(Learner me, ExerciseAttemptId attempt) {
        return check(me, attempt, LetterPart.LETTER);
    }

    /** The same for one of the texts of an attempt. */
    @Transactional(readOnly = true)
    public Optional<CheckedLetter> check(Learner me, ExerciseAttemptId attempt, LetterPart part) {
        return own(me, attempt)
                .flatMap(row -> work.letters().of(attempt, part).flatMap(letter -> checked(row, letter)));
    }

    /**
     * Hands in and grades.
     *
     * @param confidence how sure one is, 50 to 100 per cent, asked before the reveal
     */
    @Transactional
    public HandedIn handIn(Learner me, ExerciseAttemptId attempt, OptionalInt confidence) {
        var row = attempts.lock(attempt, me.id());
        if (row.isEmpty() || !row.get().open()) {
            return new HandedIn.Closed();
        }
        if (confidence.isPresent() && (confidence.getAsInt() < 50 || confidence.getAsInt() > 100)) {
            throw new IllegalArgumentException("confidence " + confidence.getAsInt());
        }
        var exercise = library.exercise(row.get().exercise());
        if (exercise.parts().stream()
                .anyMatch(part -> work.letters()
                        .of(attempt, part)
                        .filter(letter -> !letter.text().isBlank())
                        .isEmpty())) {
            return new HandedIn.NothingYet();
        }
        if (exercise instanceof ExerciseDefinition.WriteAndCheck) {
            var open = work.letters()
                    .of(attempt, LetterPart.LETTER)
                    .flatMap(letter -> checked(row.get(), letter))
                    .map(CheckedLetter::openMajors)
                    .orElse(List.of());
            if (!open.isEmpty()) {
                return new HandedIn.OpenFindings(open);
            }
        }
        return new HandedIn.Yes(grading.handIn(row.get(), confidence));
    }

    /** The last grading of an attempt that is handed in. */
    @Transactional(readOnly = true)
    public Optional<ExerciseResult> result(Learner me, ExerciseAttemptId attempt) {
        return own(me, attempt).flatMap(grading::result);
    }

    private Optional<ExerciseAttempts.Row> own(Learner me, ExerciseAttemptId attempt) {
        return attempts.find(attempt).filter(row -> row.person().equals(me.id()));
    }

    private OpenExercise opened(ExerciseAttempts.Row row) {
        return new OpenExercise(
                row.id(),
                row.exercise(),
                library.exercise(row.exercise()),
                row.patient().map(version -> new PinnedPatient(version, library.patient(version))),
                row.drawn(),
                work.marks().of(row.id()),
                work.choices().of(row.id()),
                work.letters().all(row.id()),
                grading.standing(row.person(), row.exercise(), row.course()));
    }

    private Optional<CheckedLetter> checked(ExerciseAttempts.Row row, LetterDraft letter) {
        return row.patient()
                .map(version -> new CheckedLetter(
                        letter,
                        library.letterCheck(version).check(letter.text()),
                        work.contested(row.id()).stream()
                                .filter(one -> ContestedItem.ofMachine(one.item()))
                                .collect(Collectors.toMap(
                                        one -> one.item().substring(one.item().indexOf(':') + 1),
                                        Function.identity()))));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
