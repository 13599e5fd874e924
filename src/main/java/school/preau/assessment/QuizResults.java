package school.preau.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.people.Learner;

/** Where a learner stands with a quiz, and what came of their attempts. */
@Service
@Transactional(readOnly = true)
public class QuizResults {

    private final DrawingUp drawingUp;
    private final QuizPapers papers;
    private final QuizAttempts attempts;
    private final QuizGradings gradings;
    private final AnswerMarks marks;

    QuizResults(
            DrawingUp drawingUp, QuizPapers papers, QuizAttempts attempts, QuizGradings gradings, AnswerMarks marks) {
        this.drawingUp = drawingUp;
        this.papers = papers;
        this.attempts = attempts;
        this.gradings = gradings;
        this.marks = marks;
    }

    public Standing standing(Learner me, CourseVersion course, String activity) {
        return drawingUp.standing(me.id(), course, activity);
    }

    /** What an attempt begun now would be. */
    public Terms terms(Learner me, CourseVersion course, String activity) {
        return drawingUp.terms(me.id(), course, activity);
    }

    /** One's own attempts at a quiz, newest first, in all versions of the course. */
    public List<PastAttempt> history(Learner me, CourseId course, String activity, int limit) {
        return gradings.of(me.id(), course, activity, limit);
    }

    /** The result of one of one's own attempts; empty while it is under way and for anybody else's. */
    public Optional<QuizResult> result(Learner me, AttemptId attempt) {
        return gradings.find(me.id(), attempt)
                .flatMap(past -> attempts.find(me.id(), attempt).map(row -> {
                    var scores = gradings.scores(attempt);
                    var neutral = gradings.neutral(attempt);
                    var late = papers.late(attempt);
                    var waiting = marks.open(attempt);
                    var given = marks.given(attempt);
                    return new QuizResult(
                            past,
                            papers.quiz(row),
                            papers.questions(row).stream()
                                    .map(drawn -> new QuizResult.Reviewed(
                                            drawn,
                                            scores.getOrDefault(drawn.question().id(), Score.NONE),
                                            neutral.contains(drawn.question().id()),
                                            late.contains(drawn.question().id()),
                                            new QuizResult.Marks(
                                                    waiting.contains(
                                                            drawn.question().id()),
                                                    Optional.ofNullable(given.get(
                                                            drawn.question().id())))))
                                    .toList(),
                            gradings.history(attempt));
                }));
    }
}
