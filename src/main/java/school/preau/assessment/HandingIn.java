package school.preau.assessment;

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
            QuizGradings gradings, QuestionStatistics statistics, NeutralQuestions neutral, QuizAppeals appeals) {}

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
        boolean passed = graded.passed();
        records.gradings().add(attempt.id(), at, graded);
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

    private Graded grade(QuizAttempts.Row attempt) {
        var neutral = records.neutral().of(attempt.course().course());
        return new Graded(
                papers.questions(attempt).stream()
                        .map(drawn -> {
                            var question = drawn.question();
                            String version = QuestionVersion.of(question);
                            return new Graded.One(
                                    question.id(),
                                    version,
                                    Grading.score(question, drawn.answer().map(SavedAnswer::given)),
                                    question.about().critical(),
                                    neutral.containsKey(new NeutralQuestions.Version(question.id(), version)));
                        })
                        .toList(),
                papers.quiz(attempt).passMark());
    }
}
