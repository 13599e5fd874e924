package school.preau.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseVersion;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;

/**
 * Where trainers mark open answers against their rubric, without seeing whose they are. Where a question asks for two markers, the second does not
 * see what the first gave; where they differ, whoever comes next sees both and settles it. The attempt is graded anew with its last mark, and a pass
 * is announced then.
 */
@Service
public class MarkingAnswers {

    /** What an answer waits for. */
    public enum Step {
        MARK,
        SECOND_MARK,
        SETTLE;

        static Step after(int marks) {
            return switch (marks) {
                case 0 -> MARK;
                case 1 -> SECOND_MARK;
                default -> SETTLE;
            };
        }
    }

    /** An answer that waits. */
    public record Waiting(
            AttemptId attempt, CourseVersion course, String activity, QuestionId question, Instant since, Step step) {}

    /**
     * An answer with what it takes to mark it.
     *
     * @param before what the two markers gave; only where they differ
     */
    public record Sheet(Question.OpenAnswer question, String text, Step step, List<Rating> before) {}

    /** What became of a mark. */
    public enum Marked {
        DONE,
        /** It is kept; another trainer marks the answer too. */
        SECOND_NEEDED,
        /** Both are kept; they differ, and somebody settles it. */
        DIFFER,
        /** Not every criterion has its points, or a comment is too long. */
        INCOMPLETE,
        /** It no longer waits, or not for this trainer. */
        LATE
    }

    private final AnswerMarks marks;
    private final QuizAttempts attempts;
    private final QuizPapers papers;
    private final HandingIn handingIn;
    private final AuditTrail trail;
    private final HospitalTime time;

    MarkingAnswers(
            AnswerMarks marks,
            QuizAttempts attempts,
            QuizPapers papers,
            HandingIn handingIn,
            AuditTrail trail,
            HospitalTime time) {
        this.marks = marks;
        this.attempts = attempts;
        this.papers = papers;
        this.handingIn = handingIn;
        this.trail = trail;
        this.time = time;
    }

    /** A page of the answers this trainer may mark, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Trainer me, int offset, int limit) {
        return marks.open(me.id(), offset, limit);
    }

    /** The question of an answer that waits, as it was asked. */
    @Transactional(readOnly = true)
    public Optional<Question.OpenAnswer> question(Waiting waiting) {
        return attempts.find(waiting.attempt()).flatMap(row -> question(row, waiting.question()));
    }

    /** An answer with its rubric; empty when this trainer may not mark it, or no longer. */
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(Trainer me, AttemptId attempt, QuestionId question) {
        return attempts.find(attempt).filter(row -> open(me, row, question)).flatMap(row -> sheet(row, question));
    }

    /** Gives an answer its points. */
    @Transactional
    public Marked mark(Trainer me, AttemptId attempt, QuestionId question, Rating rating) {
        var found = attempts.lock(attempt).filter(row -> open(me, row, question));
        var asked = found.flatMap(row -> question(row, question));
        if (found.isEmpty() || asked.isEmpty()) {
            return Marked.LATE;
        }
        if (!rating.fits(asked.get())) {
            return Marked.INCOMPLETE;
        }
        var before = marks.marks(attempt, question);
        var now = time.now();
        marks.add(attempt, question, before.size() + 1, me.id(), rating, now);
        trail.record(
                me.id(),
                "assessment.answer.marked",
                found.get().person(),
                found.get().course().course().value() + " " + question.value());
        if (asked.get().twoMarkers() && before.isEmpty()) {
            return Marked.SECOND_NEEDED;
        }
        if (before.size() == 1 && !before.getFirst().rating().points().equals(rating.points())) {
            return Marked.DIFFER;
        }
        marks.close(attempt, question, now);
        if (marks.open(attempt).isEmpty()) {
            handingIn.marked(found.get(), now);
        }
        return Marked.DONE;
    }

    /** Nobody marks their own answer, or one answer twice but to settle it. */
    private boolean open(Trainer me, QuizAttempts.Row row, QuestionId question) {
        var before = marks.marks(row.id(), question);
        return !row.person().equals(me.id())
                && marks.waits(row.id(), question)
                && (before.size() != 1 || !before.getFirst().marker().equals(me.id()));
    }

    private Optional<Sheet> sheet(QuizAttempts.Row row, QuestionId question) {
        var before = marks.marks(row.id(), question).stream()
                .map(AnswerMarks.Mark::rating)
                .toList();
        var step = Step.after(before.size());
        Map<QuestionId, Drawn> drawn = papers.questions(row).stream()
                .collect(Collectors.toMap(one -> one.question().id(), Function.identity()));
        return Optional.ofNullable(drawn.get(question))
                .flatMap(one -> one.question() instanceof Question.OpenAnswer open
                        ? Optional.of(new Sheet(
                                open,
                                one.answer()
                                        .map(SavedAnswer::given)
                                        .map(given -> given instanceof Given.Text(String text) ? text : "")
                                        .orElse(""),
                                step,
                                step == Step.SETTLE ? before : List.of()))
                        : Optional.empty());
    }

    private Optional<Question.OpenAnswer> question(QuizAttempts.Row row, QuestionId question) {
        return papers.quiz(row)
                .question(question)
                .flatMap(found -> found instanceof Question.OpenAnswer open ? Optional.of(open) : Optional.empty());
    }
}
