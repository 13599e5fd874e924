package school.preau.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.sandbox.ContestedFinding.State;
import school.preau.sandbox.ExerciseDefinition.AskTwice;
import school.preau.sandbox.ExerciseDefinition.CatchTheError;
import school.preau.sandbox.ExerciseDefinition.Pair;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;

/**
 * Grades attempts on declared facts, and says so to the course. While something that would decide is contested, the verdict waits for a
 * trainer; each decision appends a grading.
 */
@Component
class ExerciseGrading {

    private final ExerciseLibrary library;
    private final ExerciseAttempts attempts;
    private final ExerciseWork work;
    private final ExerciseResults results;
    private final ApplicationEventPublisher events;
    private final HospitalTime time;

    ExerciseGrading(
            ExerciseLibrary library,
            ExerciseAttempts attempts,
            ExerciseWork work,
            ExerciseResults results,
            ApplicationEventPublisher events,
            HospitalTime time) {
        this.library = library;
        this.attempts = attempts;
        this.work = work;
        this.results = results;
        this.events = events;
        this.time = time;
    }

    /** In a course its activity counts, in Practise the exercise; attempts of the one are not attempts of the other. */
    ExerciseStanding standing(PersonId person, ExerciseVersion version, Optional<CourseActivity> course) {
        var rows = attempts.of(person, version.exercise()).stream()
                .filter(row -> samePlace(row.course(), course))
                .toList();
        var open = rows.stream().filter(ExerciseAttempts.Row::open).findFirst();
        var done = rows.stream().filter(row -> !row.open()).toList();
        var verdicts =
                done.stream().flatMap(row -> results.last(row.id()).stream()).toList();
        boolean passed = verdicts.stream().anyMatch(ExerciseResults.Verdict::passed);
        int limit = library.exercise(version).frame().attempts();
        // Whoever has passed, or practises outside a course, may go on as they like.
        boolean free = limit == 0 || course.isEmpty() || passed;
        int allowed = limit + attempts.allowed(person, version.exercise());
        return new ExerciseStanding(
                open.map(ExerciseAttempts.Row::id),
                done.stream().findFirst().map(ExerciseAttempts.Row::id),
                passed,
                verdicts.stream().anyMatch(ExerciseResults.Verdict::waiting),
                done.size(),
                free ? OptionalInt.empty() : OptionalInt.of(Math.max(0, allowed - done.size())));
    }

    /** The caller has locked the attempt and knows that it is open. */
    ExerciseResult handIn(ExerciseAttempts.Row row, OptionalInt confidence) {
        attempts.handIn(row.id(), time.now(), confidence);
        return grade(attempts.find(row.id()).orElseThrow());
    }

    /** Appends a grading of an attempt that is handed in: the first one, or after a decision. */
    ExerciseResult grade(ExerciseAttempts.Row row) {
        Instant at = time.now();
        var contested = work.contested(row.id());
        var outcome = outcome(row, contested);
        boolean gated = library.exercise(row.exercise()) instanceof WriteAndCheck;
        boolean rejected = gated
                && contested.stream()
                        .anyMatch(one ->
                                one.state() == State.REJECTED && ContestedItem.ofMachine(one.item()) && major(one));
        boolean asks = contested.stream().anyMatch(one -> one.state() == State.WAITING && major(one));
        boolean couldPass = outcome(row, asIfUpheld(contested)).passed() && !rejected;
        boolean passed = outcome.passed() && !rejected && !(gated && waitsFor(contested));
        boolean waiting = asks && !passed && couldPass;
        var before = results.last(row.id());
        results.add(row.id(), at, passed, waiting, outcome);
        row.course().ifPresent(place -> {
            if (passed && before.filter(ExerciseResults.Verdict::passed).isEmpty()) {
                events.publishEvent(new ActivityCompleted(row.person(), place.course(), place.activity(), at));
            }
            var standing = standing(row.person(), row.exercise(), row.course());
            boolean asked = !passed && !waiting && !standing.mayBegin() && attempts.appeal(row.id(), at);
            if (asked || waiting != before.map(ExerciseResults.Verdict::waiting).orElse(false)) {
                events.publishEvent(new DecisionAwaited(row.person()));
            }
        });
        return new ExerciseResult(row.id(), row.exercise(), at, passed, waiting, row.confidence(), outcome);
    }

    Optional<ExerciseResult> result(ExerciseAttempts.Row row) {
        return results.last(row.id())
                .map(verdict -> new ExerciseResult(
                        row.id(),
                        row.exercise(),
                        verdict.at(),
                        verdict.passed(),
                        verdict.waiting(),
                        row.confidence(),
                        outcome(row, work.contested(row.id()))));
    }

    private Outcome outcome(ExerciseAttempts.Row row, List<ContestedFinding> contested) {
        Set<String> upheld = contested.stream()
                .filter(one -> one.state() == State.UPHELD)
                .map(ContestedFinding::item)
                .collect(Collectors.toSet());
        var done = work.done(row, upheld);
        return switch (library.exercise(row.exercise())) {
            case CatchTheError exercise ->
                CaughtErrors.judge(row.drawn().stream().map(exercise::draft).toList(), done.marks(), upheld);
            case AskTwice exercise -> FoundDifferences.judge(pair(exercise, row), done.marks(), exercise.threshold());
            case WriteAndCheck exercise -> WrittenLetter.judge(exercise, done.text(LetterPart.LETTER), upheld);
            case ComparePrompts exercise -> ComparedAnswers.judge(exercise, done);
            case Explain exercise -> ExplainedTexts.judge(exercise, done);
            case MarkIdentifiers exercise -> MarkedIdentifiers.judge(exercise, done);
            case PoisonedDocument exercise -> NoticedOrders.judge(exercise, done);
            case Refuse exercise -> DecidedRequests.judge(exercise, done);
            case AcceptCodes exercise -> DecidedCodes.judge(exercise, done);
        };
    }

    private static Pair pair(AskTwice exercise, ExerciseAttempts.Row row) {
        return exercise.pairs().stream()
                .filter(pair -> row.drawn().equals(List.of(pair.first(), pair.second())))
                .findFirst()
                .orElseThrow();
    }

    /** A major machine finding that is contested holds the verdict back; no other contest takes away what is won. */
    private static boolean waitsFor(List<ContestedFinding> contested) {
        return contested.stream()
                .anyMatch(one -> one.state() == State.WAITING && ContestedItem.ofMachine(one.item()) && major(one));
    }

    private static boolean major(ContestedFinding one) {
        return one.severity() == Severity.MAJOR;
    }

    private static List<ContestedFinding> asIfUpheld(List<ContestedFinding> contested) {
        return contested.stream()
                .map(one -> one.state() == State.WAITING ? one.decided(State.UPHELD, "") : one)
                .toList();
    }

    private static boolean samePlace(Optional<CourseActivity> one, Optional<CourseActivity> other) {
        return one.map(place -> place.course().course())
                        .equals(other.map(place -> place.course().course()))
                && one.map(CourseActivity::activity).equals(other.map(CourseActivity::activity));
    }
}
