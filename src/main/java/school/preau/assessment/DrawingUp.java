package school.preau.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.RefresherReadiness;
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
    record Past(
            QuizGradings gradings,
            QuizAnswers answers,
            QuizAppeals appeals,
            TimeAllowances allowances,
            List<RefresherReadiness> readiness) {}

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
        if (!handedIn.isEmpty() && handedIn.getFirst().awaitsMarking()) {
            return new Standing.AwaitsMarking(handedIn.getFirst().handedIn());
        }
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

    /** What an attempt begun now would be. */
    Terms terms(PersonId person, CourseVersion course, String activity) {
        var quiz = library.quiz(course, activity);
        var time = limit(person, quiz).map(TimeLimit::time);
        return refresher(person, course, activity, quiz)
                .map(asked -> new Terms(time, asked.size(), true))
                .orElseGet(() -> new Terms(time, quiz.length(), false));
    }

    /**
     * The short refresher of whoever renews and still remembers enough: the critical questions, and those that were changed or added since
     * the last pass. Empty when the whole quiz is to be taken, and after a refresher that was failed.
     */
    private Optional<List<Question>> refresher(PersonId person, CourseVersion course, String activity, Quiz quiz) {
        var passed = past.gradings().of(person, course.course(), activity, 1).stream()
                .filter(PastAttempt::passed)
                .findFirst();
        if (passed.isEmpty() || past.readiness().stream().noneMatch(one -> one.ready(person, course.course()))) {
            return Optional.empty();
        }
        var known = library.quiz(passed.get().course(), activity).bank().stream()
                .map(QuestionVersion::of)
                .collect(Collectors.toSet());
        var tags = quiz.draw().stream().map(DrawRule::tag).collect(Collectors.toSet());
        var asked = quiz.bank().stream()
                .filter(question -> question.about().tags().stream().anyMatch(tags::contains))
                .filter(question -> question.about().critical() || !known.contains(QuestionVersion.of(question)))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    /** A new attempt with its questions drawn; empty when another request of this person was faster. */
    Optional<AttemptId> drawUp(PersonId person, CourseVersion course, String activity) {
        int number = attempts.lastNumber(person, course.course(), activity) + 1;
        var quiz = library.quiz(course, activity);
        var seen = attempts.seen(person, course.course());
        var attempt = attempts.add(person, course, activity, number, limit(person, quiz));
        attempt.ifPresent(id -> {
            int place = 1;
            var drawn = refresher(person, course, activity, quiz).orElseGet(() -> drawing.questions(quiz, seen));
            for (Question question : drawn) {
                attempts.addQuestion(id, place++, question, drawing.order(question));
            }
        });
        return attempt;
    }
}
