package school.preau.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Decides whether somebody may begin an attempt, and draws it up. */
@Component
class DrawingUp {

    private static final int MANY = 200;

    private final QuizLibrary library;
    private final Drawing drawing;
    private final QuizAttempts attempts;
    private final Past past;
    private final HospitalTime time;

    /** What somebody has done at a quiz so far. */
    @Component
    record Past(QuizGradings gradings, QuizAnswers answers, QuizAppeals appeals, TimeAllowances allowances) {}

    DrawingUp(QuizLibrary library, Drawing drawing, QuizAttempts attempts, Past past, HospitalTime time) {
        this.library = library;
        this.drawing = drawing;
        this.attempts = attempts;
        this.past = past;
        this.time = time;
    }

    Standing standing(PersonId person, CourseVersion course, String activity) {
        var underWay = attempts.underWay(person, course.course(), activity);
        if (underWay.isPresent()) {
            var attempt = underWay.get();
            return new Standing.UnderWay(
                    attempt.id(),
                    past.answers().answered(attempt.id()),
                    attempts.questions(attempt.id()).size());
        }
        var handedIn = past.gradings().of(person, course.course(), activity, MANY);
        Instant lastPass = handedIn.stream()
                .filter(PastAttempt::passed)
                .findFirst()
                .map(PastAttempt::handedIn)
                .orElse(Instant.EPOCH);
        int more = past.appeals().allowed(person, course.course(), activity, lastPass);
        return decide(library.quiz(course, activity), handedIn, more, time.now());
    }

    /**
     * The attempts since the last pass count: whoever renews begins anew.
     *
     * @param handedIn newest first
     * @param more attempts a trainer has allowed since the last pass
     */
    static Standing decide(Quiz quiz, List<PastAttempt> handedIn, int more, Instant now) {
        int used =
                (int) handedIn.stream().takeWhile(attempt -> !attempt.passed()).count();
        int left = quiz.attempts() + more - used;
        if (left <= 0) {
            return new Standing.NoMoreAttempts(used);
        }
        if (used > 0) {
            Instant next = handedIn.getFirst().handedIn().plus(quiz.pause());
            if (now.isBefore(next)) {
                return new Standing.WaitUntil(next, left);
            }
        }
        return new Standing.MayBegin(left);
    }

    private Optional<TimeLimit> limit(PersonId person, Quiz quiz) {
        return quiz.timeLimit()
                .flatMap(limit ->
                        past.allowances().of(person).of(limit.time()).map(time -> new TimeLimit(time, limit.grace())));
    }

    /** How long somebody would have at a quiz; empty = as long as one likes. */
    Optional<Duration> timeFor(PersonId person, CourseVersion course, String activity) {
        return limit(person, library.quiz(course, activity)).map(TimeLimit::time);
    }

    /** A new attempt with its questions drawn; empty when another request of this person was faster. */
    Optional<AttemptId> drawUp(PersonId person, CourseVersion course, String activity) {
        int number = attempts.lastNumber(person, course.course(), activity) + 1;
        var quiz = library.quiz(course, activity);
        var seen = attempts.seen(person, course.course());
        var attempt = attempts.add(person, course, activity, number, limit(person, quiz));
        attempt.ifPresent(id -> {
            int place = 1;
            for (Question question : drawing.questions(quiz, seen)) {
                attempts.addQuestion(id, place++, question, drawing.order(question));
            }
        });
        return attempt;
    }
}
