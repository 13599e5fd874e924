package school.preau.assessment;

import java.util.List;
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
    record Records(QuizGradings gradings, QuizAppeals appeals) {}

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

    /** The caller has locked the attempt and knows that it is open. */
    void handIn(QuizAttempts.Row attempt) {
        var at = attempts.close(attempt.id());
        var questions = papers.questions(attempt);
        var scores = questions.stream()
                .map(drawn -> Grading.score(drawn.question(), drawn.answer().map(SavedAnswer::given)))
                .toList();
        boolean passed = passed(papers.quiz(attempt), questions, scores);
        records.gradings().add(attempt.id(), at, questions, scores, passed);
        int percent = Score.total(scores).percent();
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

    static boolean passed(Quiz quiz, List<Drawn> questions, List<Score> scores) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).question().about().critical() && !scores.get(i).full()) {
                return false;
            }
        }
        return Score.total(scores).reaches(quiz.passMark());
    }
}
