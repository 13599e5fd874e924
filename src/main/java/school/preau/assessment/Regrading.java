package school.preau.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.assessment.spi.GradingConsequences;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.people.Administrator;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Phrase;

/**
 * Grading old answers anew when a question was wrong: first tried, under numbers and with every consequence, then carried out by an
 * administrator with a reason. Nothing is overwritten: a further grading is added, and the last one counts. Gains apply at once; each
 * loss is kept unless it is withdrawn.
 */
@Service
public class Regrading {

    static final int LONGEST_REASON = 400;

    /** Passes whose consequences are told one by one. */
    private static final int TOLD = 2_000;

    private final RegradeCandidates candidates;
    private final QuizRegrades regrades;
    private final NeutralQuestions neutral;
    private final QuestionStatistics statistics;
    private final QuizLibrary library;
    private final Around around;

    /** What happens around a regrade. */
    @Component
    record Around(
            List<GradingConsequences> consequences,
            AuditTrail trail,
            HospitalTime time,
            Identifiers identifiers,
            ApplicationEventPublisher events) {}

    Regrading(
            RegradeCandidates candidates,
            QuizRegrades regrades,
            NeutralQuestions neutral,
            QuestionStatistics statistics,
            QuizLibrary library,
            Around around) {
        this.candidates = candidates;
        this.regrades = regrades;
        this.neutral = neutral;
        this.statistics = statistics;
        this.library = library;
        this.around = around;
    }

    /** What became of the wish to let a question count for nobody. */
    public enum Neutralised {
        DONE,
        ALREADY,
        /** A reason of 1 to 400 characters is needed. */
        REASON_MISSING
    }

    /**
     * A version of a question counts for nobody from now on. What was graded before changes only by a regrade.
     *
     * @param version digest of its definition
     */
    @Transactional
    public Neutralised neutralise(Trainer me, CourseId course, QuestionId question, String version, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Neutralised.REASON_MISSING;
        }
        if (!neutral.add(
                course,
                question,
                version,
                me.id(),
                reason.strip(),
                around.time().now())) {
            return Neutralised.ALREADY;
        }
        around.trail()
                .record(me.id(), "assessment.question.neutralised", null, course.value() + " " + question.value());
        return Neutralised.DONE;
    }

    /**
     * Tries a regrade of a question: with its present key, or without it where its version counts for nobody. Nothing is changed.
     *
     * @param progress hears how many attempts were looked at
     */
    @Transactional
    public Regrade.Id tryOut(Trainer me, CourseId course, String activity, QuestionId question, IntConsumer progress) {
        var neutralised = neutral.of(course).keySet();
        var current = library.current(course, activity).flatMap(quiz -> quiz.question(question));
        var passMarks = new HashMap<CourseVersion, Integer>();
        var changes = new ArrayList<RegradeCandidates.Outcome>();
        int[] attempts = {0};
        candidates.each(course, activity, question, candidate -> {
            int passMark = passMarks.computeIfAbsent(
                    candidate.course(),
                    version -> library.quiz(version, activity).passMark());
            boolean counts = !neutralised.contains(new NeutralQuestions.Version(question, candidate.version()));
            outcome(candidate, current, counts, passMark).ifPresent(changes::add);
            if (++attempts[0] % 500 == 0) {
                progress.accept(attempts[0]);
            }
        });
        var id = new Regrade.Id(around.identifiers().next());
        regrades.add(id, course, activity, question, me.id(), around.time().now(), attempts[0], changes);
        return id;
    }

    /** What an attempt would be worth; empty when nothing changes. */
    static Optional<RegradeCandidates.Outcome> outcome(
            RegradeCandidates.Candidate was, Optional<Question> current, boolean counts, int passMark) {
        var given = Optional.ofNullable(was.given()).map(GivenCodec::read);
        // An answer that fits the question as it is now is graded by its key; one that does not, or that trainers
        // marked, keeps its score.
        boolean fits = current.filter(question -> !(question instanceof Question.OpenAnswer))
                        .isPresent()
                && given.filter(answer -> Fitting.refusal(current.get(), answer).isEmpty())
                        .isPresent();
        Score own = fits && counts ? Grading.score(current.get(), given) : was.question();
        String version = fits && counts ? QuestionVersion.of(current.get()) : was.version();
        Score rest = was.neutral()
                ? was.total()
                : new RestOf(was.total(), was.question()).score().orElse(Score.FULL);
        boolean only = !was.neutral()
                && new RestOf(was.total(), was.question()).score().isEmpty();
        Score total = counts
                ? only || was.neutral() && was.total().outOf() == 0 ? own : Score.total(List.of(rest, own))
                : rest;
        boolean passed = !was.othersMissed() && (!counts || !was.critical() || own.full()) && total.reaches(passMark);
        boolean same = total.equals(was.total()) && passed == was.passed() && counts != was.neutral();
        return same
                ? Optional.empty()
                : Optional.of(new RegradeCandidates.Outcome(was, total, passed, own, version, !counts));
    }

    /** What is left of a total without one question; nothing when it was the only one. */
    private record RestOf(Score total, Score question) {

        Optional<Score> score() {
            int outOf = total.outOf() - question.outOf();
            return outOf <= 0 ? Optional.empty() : Optional.of(new Score(total.points() - question.points(), outOf));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Regrade> find(Trainer me, Regrade.Id id) {
        return regrades.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Regrade> find(Administrator me, Regrade.Id id) {
        return regrades.find(id);
    }

    /** The newest that were tried, for administrators to carry out. */
    @Transactional(readOnly = true)
    public List<Regrade> newest(Administrator me, int limit) {
        return regrades.newest(limit).stream()
                .flatMap(id -> regrades.find(id).stream())
                .toList();
    }

    /** A page of what would change or has changed: passes that turn first, then losses. Whoever may see the regrade may see it. */
    @Transactional(readOnly = true)
    public List<Regrade.Change> changes(Regrade regrade, int offset, int limit) {
        return regrades.changes(regrade.id(), offset, limit);
    }

    /** What follows elsewhere from the passes that turn, by attempt. */
    @Transactional(readOnly = true)
    public Map<AttemptId, List<Phrase>> consequences(Regrade regrade) {
        var turning = regrades.turning(regrade.id(), TOLD);
        var changes = turning.stream().map(QuizRegrades.Turning::change).toList();
        var all = new HashMap<AttemptId, List<Phrase>>();
        for (var implementer : around.consequences()) {
            var told = implementer.of(changes);
            turning.forEach(turn -> {
                var phrases = told.getOrDefault(turn.change(), List.of());
                if (!phrases.isEmpty()) {
                    all.computeIfAbsent(turn.attempt(), attempt -> new ArrayList<>())
                            .addAll(phrases);
                }
            });
        }
        return Map.copyOf(all);
    }

    /** What became of the wish to carry a regrade out. */
    public enum Committed {
        DONE,
        ALREADY,
        /** Attempts were graded since it was tried: try it again, and look again. */
        STALE,
        REASON_MISSING,
        UNKNOWN
    }

    /**
     * Carries a regrade out: gains apply, losses are kept but for those withdrawn.
     *
     * @param withdrawn the losses that are to be taken back, each with its reason
     */
    @Transactional
    public Committed commit(Administrator me, Regrade.Id id, String reason, Map<AttemptId, String> withdrawn) {
        if (bad(reason) || withdrawn.values().stream().anyMatch(Regrading::bad)) {
            return Committed.REASON_MISSING;
        }
        var found = regrades.find(id);
        if (found.isEmpty()) {
            return Committed.UNKNOWN;
        }
        var regrade = found.get();
        if (regrade.stale()) {
            return Committed.STALE;
        }
        var now = around.time().now();
        if (!regrades.commit(id, me.id(), reason.strip(), now)) {
            return Committed.ALREADY;
        }
        var turning = regrades.turning(id, Integer.MAX_VALUE);
        withdrawn.forEach((attempt, why) -> regrades.withdraw(id, attempt, me.id(), why.strip()));
        regrades.apply(id, regrade.question(), now);
        statistics.recompute(regrade.course(), regrade.activity());
        around.trail()
                .record(
                        me.id(),
                        "assessment.regraded",
                        null,
                        regrade.course().value() + " " + regrade.question().value());
        for (var turn : turning) {
            var change = turn.change();
            if (change.passes()) {
                around.events()
                        .publishEvent(new ActivityCompleted(change.person(), change.course(), change.activity(), now));
            } else if (withdrawn.containsKey(turn.attempt()) && !change.person().equals(me.id())) {
                String why = withdrawn.getOrDefault(turn.attempt(), reason).strip();
                around.consequences().forEach(implementer -> implementer.withdrawn(change, me, why));
            }
        }
        return Committed.DONE;
    }

    private static boolean bad(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }
}
