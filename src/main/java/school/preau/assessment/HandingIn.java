package school.preau.assessment;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.DecisionAwaited;

/** Closes an attempt, grades it and says so. */
@Component
class HandingIn {

    private final QuizPapers papers;
    private final QuizAttempts attempts;
    private final Records records;
    private final DrawingUp drawingUp;
    private final ApplicationEventPublisher events;

    /** Where the consequences are written down. */
    @Component
    record Records(
            QuizGradings gradings,
            QuestionStatistics statistics,
            NeutralQuestions neutral,
            QuizAppeals appeals,
            AnswerMarks marks) {}

    HandingIn(
            QuizPapers papers,
            QuizAttempts attempts,
            Records records,
            DrawingUp drawingUp,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.attempts = attempts;
        this.records = records;
        this.drawingUp = drawingUp;
        this.events = events;
    }

    /** The caller has locked the attempt and knows that it is open. @param byTime whether its time was over */
    void handIn(QuizAttempts.Row attempt, boolean byTime) {
        var at = attempts.close(attempt.id(), byTime);
        var graded = grade(attempt);
        records.gradings().add(attempt.id(), at, graded);
        if (graded.awaited()) {
            graded.questions().stream()
                    .filter(Graded.One::awaited)
                    .forEach(one -> records.marks().await(attempt.id(), one.question(), at));
            events.publishEvent(new DecisionAwaited(attempt.person()));
        } else {
            announce(attempt, graded, at);
        }
    }

    /** Trainers have marked the last open answer of an attempt. The caller has locked it. */
    void marked(QuizAttempts.Row attempt, Instant at) {
        var graded = grade(attempt);
        records.gradings().add(attempt.id(), at, graded);
        announce(attempt, graded, at);
        events.publishEvent(new DecisionAwaited(attempt.person()));
    }

    private void announce(QuizAttempts.Row attempt, Graded graded, Instant at) {
        boolean passed = graded.passed();
        records.statistics().add(attempt.course().course(), attempt.activity(), graded);
        int percent = graded.total().percent();
        events.publishEvent(
                new QuizGraded(attempt.person(), attempt.course(), attempt.activity(), passed, percent, at));
        if (passed) {
            events.publishEvent(new ActivityCompleted(attempt.person(), attempt.course(), attempt.activity(), at));
        } else if (drawingUp.standing(attempt.person(), attempt.course(), attempt.activity())
                instanceof Standing.NoMoreAttempts) {
            records.appeals().add(attempt.id(), at);
            events.publishEvent(new DecisionAwaited(attempt.person()));
        }
    }

    private static Score score(Drawn drawn, Optional<Rating> rating) {
        return drawn.question() instanceof Question.OpenAnswer open && rating.isPresent()
                ? Grading.marked(open, rating.get())
                : Grading.score(drawn.question(), drawn.answer().map(SavedAnswer::given));
    }

    /** Whether there is something that a trainer can mark: who wrote nothing has no points. */
    private static boolean toMark(Drawn drawn) {
        return drawn.question() instanceof Question.OpenAnswer
                && drawn.answer()
                        .map(SavedAnswer::given)
                        .filter(given -> given instanceof Given.Text(String text) && !text.isBlank())
                        .isPresent();
    }

    private Graded grade(QuizAttempts.Row attempt) {
        var neutral = records.neutral().of(attempt.course().course());
        var marks = records.marks().given(attempt.id());
        return new Graded(
                papers.questions(attempt).stream()
                        .map(drawn -> {
                            var question = drawn.question();
                            String version = QuestionVersion.of(question);
                            boolean counts = !neutral.containsKey(new NeutralQuestions.Version(question.id(), version));
                            Optional<Rating> rating = Optional.ofNullable(marks.get(question.id()));
                            return new Graded.One(
                                    question.id(),
                                    version,
                                    score(drawn, rating),
                                    question.about().critical(),
                                    !counts,
                                    counts && rating.isEmpty() && toMark(drawn));
                        })
                        .toList(),
                papers.quiz(attempt).passMark());
    }
}
