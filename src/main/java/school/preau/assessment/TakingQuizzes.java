package school.preau.assessment;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseVersion;
import school.preau.people.Learner;

/**
 * Taking a quiz: begin or go on, answer, flag, hand in. Every answer is stored when it is given. Whoever begins or goes on holds the
 * attempt; an older tab or device is told with its next act and may only read.
 */
@Service
public class TakingQuizzes {

    private final DrawingUp drawingUp;
    private final QuizPapers papers;
    private final QuizAttempts attempts;
    private final QuizAnswers answers;
    private final HandingIn handingIn;
    private final QuizClock clock;

    TakingQuizzes(
            DrawingUp drawingUp,
            QuizPapers papers,
            QuizAttempts attempts,
            QuizAnswers answers,
            HandingIn handingIn,
            QuizClock clock) {
        this.drawingUp = drawingUp;
        this.papers = papers;
        this.attempts = attempts;
        this.answers = answers;
        this.handingIn = handingIn;
        this.clock = clock;
    }

    /** Begins an attempt, or takes over the one under way at the question where it was left. */
    @Transactional
    public Beginning begin(Learner me, CourseVersion course, String activity) {
        return switch (drawingUp.standing(me.id(), course, activity)) {
            case Standing.UnderWay underWay ->
                takeOver(me, underWay.attempt())
                        // It was handed in elsewhere this very moment: what may be done is decided anew.
                        .orElseGet(() -> begin(me, course, activity));
            case Standing.MayBegin may -> {
                var drawn = drawingUp.drawUp(me.id(), course, activity);
                // Another request of this person was faster: theirs is the attempt one goes on with.
                var attempt = drawn.or(() -> attempts.underWay(me.id(), course.course(), activity)
                                .map(QuizAttempts.Row::id))
                        .orElseThrow(() -> new IllegalStateException("No attempt was begun at " + activity));
                yield takeOver(me, attempt).orElseThrow();
            }
            case Standing.WaitUntil(var at, int left) -> new Beginning.WaitUntil(at);
            case Standing.AwaitsMarking(var since) -> new Beginning.AwaitsMarking();
            case Standing.NoMoreAttempts(int used) -> new Beginning.NoMoreAttempts(used);
        };
    }

    private Optional<Beginning> takeOver(Learner me, AttemptId attempt) {
        var open = attempts.lock(me.id(), attempt).filter(row -> row.handedIn() == null);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (clock.over(open.get())) {
            handingIn.handIn(open.get(), true);
            return Optional.of(new Beginning.TimeIsOver(attempt));
        }
        attempts.takeOver(attempt);
        return attempts.find(me.id(), attempt).map(row -> new Beginning.Open(papers.open(row)));
    }

    /**
     * Stores an answer.
     *
     * <p>What arrives after limit and grace is kept and not graded, and closes the attempt if nothing else has.
     *
     * @param epoch of the {@link OpenAttempt} the answer was given in
     */
    @Transactional
    public Answered answer(
            Learner me, AttemptId attempt, int epoch, QuestionId question, Given given, Optional<Certainty> certainty) {
        var found = attempts.lock(me.id(), attempt);
        if (found.isEmpty()) {
            return new Answered.Closed();
        }
        var row = found.get();
        if (row.epoch() != epoch) {
            return row.handedIn() == null ? new Answered.TakenOver() : new Answered.Closed();
        }
        boolean over = row.handedIn() == null ? clock.over(row) : row.closedByTime();
        if (row.handedIn() != null && !over) {
            return new Answered.Closed();
        }
        var asked = papers.quiz(row).question(question);
        var refusal =
                asked.map(known -> Fitting.refusal(known, given)).orElseGet(() -> Optional.of("no such question"));
        if (refusal.isPresent()) {
            return new Answered.Unfit(refusal.get());
        }
        if (over && row.handedIn() == null) {
            handingIn.handIn(row, true);
        }
        return answers.add(attempt, question, given, certainty, over)
                .<Answered>map(receipt -> over ? new Answered.Late(receipt) : receipt)
                .orElseGet(() -> new Answered.Unfit("not a question of this attempt"));
    }

    /** Marks a question so as to come back to it. @return whether it was kept; false when the attempt is no longer held or open */
    @Transactional
    public boolean flag(Learner me, AttemptId attempt, int epoch, int place, boolean flagged) {
        return held(me, attempt, epoch, () -> false, () -> false, row -> {
            attempts.flag(attempt, place, flagged);
            return true;
        });
    }

    /** Remembers the question one is at. @return whether it was kept; false when the attempt is no longer held or open */
    @Transactional
    public boolean turnTo(Learner me, AttemptId attempt, int epoch, int place) {
        return held(me, attempt, epoch, () -> false, () -> false, row -> {
            boolean exists = attempts.questions(attempt).stream().anyMatch(drawn -> drawn.place() == place);
            if (exists) {
                attempts.turnTo(attempt, place);
            }
            return exists;
        });
    }

    /** Closes the attempt and grades it; a pass is announced in the same transaction. */
    @Transactional
    public HandedIn handIn(Learner me, AttemptId attempt, int epoch) {
        return held(me, attempt, epoch, HandedIn.Closed::new, HandedIn.TakenOver::new, row -> {
            handingIn.handIn(row, clock.over(row));
            return new HandedIn.Done(attempt);
        });
    }

    private <T> T held(
            Learner me,
            AttemptId attempt,
            int epoch,
            Supplier<? extends T> closed,
            Supplier<? extends T> takenOver,
            Function<QuizAttempts.Row, ? extends T> act) {
        var row = attempts.lock(me.id(), attempt);
        if (row.isEmpty() || row.get().handedIn() != null) {
            return closed.get();
        }
        return row.get().epoch() == epoch ? act.apply(row.get()) : takenOver.get();
    }
}
