package school.preau.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Puts an attempt together: what was drawn, the questions themselves, the last answers. Questions are read from the course version the
 * attempt was begun in, whatever was published since.
 */
@Component
class QuizPapers {

    private final QuizLibrary library;
    private final QuizAttempts attempts;
    private final QuizAnswers answers;
    private final QuizClock clock;

    QuizPapers(QuizLibrary library, QuizAttempts attempts, QuizAnswers answers, QuizClock clock) {
        this.library = library;
        this.attempts = attempts;
        this.answers = answers;
        this.clock = clock;
    }

    Quiz quiz(QuizAttempts.Row attempt) {
        return library.quiz(attempt.course(), attempt.activity());
    }

    List<Drawn> questions(QuizAttempts.Row attempt) {
        var quiz = quiz(attempt);
        var given = answers.last(attempt.id());
        return attempts.questions(attempt.id()).stream()
                .map(drawn -> new Drawn(
                        drawn.place(),
                        quiz.question(drawn.question())
                                .orElseThrow(() -> new IllegalStateException(
                                        attempt.course() + " has lost its question " + drawn.question())),
                        drawn.order(),
                        drawn.flagged(),
                        Optional.ofNullable(given.get(drawn.question()))))
                .toList();
    }

    /** The questions to which an answer came too late. */
    Set<QuestionId> late(AttemptId attempt) {
        return answers.late(attempt);
    }

    OpenAttempt open(QuizAttempts.Row attempt) {
        return new OpenAttempt(
                attempt.id(),
                attempt.number(),
                attempt.epoch(),
                attempt.began(),
                attempt.place(),
                questions(attempt),
                clock.until(attempt));
    }
}
