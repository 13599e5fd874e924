package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.AwaitedDecisions;
import school.preau.people.Learner;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;
import school.preau.sandbox.ContestedFinding.State;
import school.preau.sandbox.Outcome.Matter;
import school.preau.sandbox.grounding.Finding;

/**
 * A learner says in one sentence that a finding is wrong; a trainer decides, never for themselves, and the decision corrects the result.
 * Trainers see the words and the sentence, under a number and without a name.
 */
@Service
public class Contesting implements AwaitedDecisions {

    /** Longest reason and longest answer, in characters. */
    public static final int LONGEST_SENTENCE = 500;

    private final ExerciseAttempts attempts;
    private final ExerciseWork work;
    private final ExerciseGrading grading;
    private final ExerciseLibrary library;
    private final Records records;

    /** Where a decision is written down, and when. */
    @Component
    record Records(AuditTrail trail, HospitalTime time, Identifiers identifiers) {}

    Contesting(
            ExerciseAttempts attempts,
            ExerciseWork work,
            ExerciseGrading grading,
            ExerciseLibrary library,
            Records records) {
        this.attempts = attempts;
        this.work = work;
        this.grading = grading;
        this.library = library;
        this.records = records;
    }

    /** What became of a contest. */
    public sealed interface Contested {
        record Yes(ContestedFinding finding) implements Contested {}

        /** The finding is not, or no longer, one of this attempt. */
        record NotThere() implements Contested {}

        /** A reason of one sentence is needed, of at most {@value Contesting#LONGEST_SENTENCE} characters. */
        record NoReason() implements Contested {}

        record Already(ContestedFinding finding) implements Contested {}
    }

    /** What became of a decision. */
    public enum Decided {
        YES,
        /** Another trainer was first, or there is no such contest. */
        ALREADY,
        /** Nobody decides for themselves. */
        NOT_FOR_ONESELF,
        /** The learner is owed a reason. */
        NO_REASON
    }

    /** Contests a finding of the letter check, before or after handing in. @param key {@link Finding#key()} */
    @Transactional
    public Contested contestFinding(Learner me, ExerciseAttemptId attempt, String key, String sentence) {
        var row = attempts.lock(attempt, me.id());
        var finding = row.flatMap(one -> finding(one, key));
        if (finding.isEmpty()) {
            return new Contested.NotThere();
        }
        return add(row.orElseThrow(), ContestedItem.finding(key), finding.get(), sentence);
    }

    /** Contests an item of the result: a missed error, a false alarm, a requirement. @param item see {@link ContestedItem} */
    @Transactional
    public Contested contestResult(Learner me, ExerciseAttemptId attempt, String item, String sentence) {
        var row = attempts.lock(attempt, me.id()).filter(one -> !one.open());
        var about = row.flatMap(grading::result)
                .flatMap(result -> result.outcome().matter(item))
                .map(matter -> inWords(row.orElseThrow(), item, matter));
        if (about.isEmpty()) {
            return new Contested.NotThere();
        }
        return add(row.orElseThrow(), item, about.get(), sentence);
    }

    /** What a learner contested in an attempt, with the answers. */
    @Transactional(readOnly = true)
    public List<ContestedFinding> of(Learner me, ExerciseAttemptId attempt) {
        return attempts.find(attempt)
                .filter(row -> row.person().equals(me.id()))
                .map(row -> work.contested(row.id()))
                .orElse(List.of());
    }

    /** A page of those that wait for a trainer, longest first. */
    @Transactional(readOnly = true)
    public List<ContestedFinding> waiting(Trainer me, int offset, int limit) {
        return work.findings().waiting(offset, limit);
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int waiting(Trainer me) {
        return work.findings().waiting();
    }

    /**
     * Decides. The result of the attempt is graded anew.
     *
     * @param upheld the learner was right
     * @param note the trainer's answer to the learner; needed when the learner was not right
     */
    @Transactional
    public Decided decide(Trainer me, UUID contested, boolean upheld, String note) {
        var found = work.findings().find(contested);
        var row = found.flatMap(one -> attempts.find(one.attempt()));
        if (found.isEmpty() || row.isEmpty() || row.get().open()) {
            return Decided.ALREADY;
        }
        PersonId learner = row.get().person();
        if (learner.equals(me.id())) {
            return Decided.NOT_FOR_ONESELF;
        }
        if (!upheld && note.isBlank() || note.length() > LONGEST_SENTENCE) {
            return Decided.NO_REASON;
        }
        var locked = attempts.lock(row.get().id(), learner).orElseThrow();
        var state = upheld ? State.UPHELD : State.REJECTED;
        if (!work.findings()
                .decide(contested, state, me.id(), note.strip(), records.time().now())) {
            return Decided.ALREADY;
        }
        grading.grade(locked);
        records.trail()
                .record(
                        me.id(),
                        upheld ? "sandbox.contest.upheld" : "sandbox.contest.rejected",
                        learner,
                        found.get().exercise().exercise() + " "
                                + found.get().code().map(ErrorCode::code).orElse(""));
        return Decided.YES;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CourseId> coursesOf(PersonId person) {
        return work.findings().coursesWaiting(person);
    }

    private Contested add(ExerciseAttempts.Row row, String item, Matter about, String sentence) {
        String reason = sentence.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_SENTENCE) {
            return new Contested.NoReason();
        }
        var finding = new ContestedFinding(
                records.identifiers().next(),
                row.id(),
                row.exercise(),
                row.patient(),
                item,
                about.code(),
                about.severity(),
                about.quote().length() > 1000 ? about.quote().substring(0, 1000) : about.quote(),
                about.passage(),
                about.evidence(),
                reason,
                records.time().now(),
                State.WAITING,
                "");
        if (!work.findings().add(finding)) {
            return new Contested.Already(work.contested(row.id()).stream()
                    .filter(one -> one.item().equals(item))
                    .findFirst()
                    .orElse(finding));
        }
        if (!row.open()) {
            grading.grade(row);
        }
        return new Contested.Yes(finding);
    }

    private Optional<Matter> finding(ExerciseAttempts.Row row, String key) {
        return row.patient()
                .flatMap(version -> work.letters().all(row.id()).values().stream()
                        .flatMap(letter -> library.letterCheck(version).check(letter.text()).findings().stream())
                        .filter(finding -> finding.key().equals(key))
                        .findFirst())
                .map(finding -> new Matter(
                        Optional.of(finding.code()),
                        finding.severity(),
                        finding.quote(),
                        finding.passage(),
                        finding.evidence()));
    }

    /** A mark that was made for nothing has but a place: the trainer reads its words. */
    private Matter inWords(ExerciseAttempts.Row row, String item, Matter matter) {
        if (!matter.quote().isEmpty()) {
            return matter;
        }
        var texts = library.exercise(row.exercise()).texts(row.drawn());
        String words = work.marks().of(row.id()).stream()
                .filter(mark -> ContestedItem.falseAlarm(mark.id()).equals(item) && texts.containsKey(mark.text()))
                .map(mark -> mark.passage().of(texts.getOrDefault(mark.text(), "")))
                .findFirst()
                .orElse("");
        return new Matter(matter.code(), matter.severity(), words, matter.passage(), matter.evidence());
    }
}
