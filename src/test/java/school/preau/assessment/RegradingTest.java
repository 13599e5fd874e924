package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.SampleCourse.BANK_FILE;
import static school.preau.assessment.SampleCourse.QUIZ;
import static school.preau.assessment.SampleCourse.QUIZ_FILE;
import static school.preau.assessment.SampleCourse.VERSION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.assessment.Regrading.Committed;
import school.preau.assessment.Regrading.Neutralised;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Learner;
import school.preau.people.Trainer;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

/** A question was wrong: what it does to what was graded, tried first and then carried out. */
@ParameterizedClass
@EnumSource(Database.class)
class RegradingTest {

    private static final QuestionId FEVER = new QuestionId("fievre");
    private static final Trainer CLAIRE = Acting.trainer(new PersonId(new UUID(2, 1)));
    private static final Administrator REMI = Acting.administrator(new PersonId(new UUID(2, 2)));
    private static final String REASON = "La clé était fausse.";

    /** The same course, but the right answer to the first question is another. */
    private static final String OTHER_KEY = BANK_FILE
            .replace("en: \"37 °C\"}, feedback", "en: \"37 °C\"}, right: true, feedback")
            .replace("en: \"38 °C\"}, right: true,", "en: \"38 °C\"},");

    private final Examination exam;

    RegradingTest(Database database) {
        exam = new Examination(database.freshSource());
    }

    @Test
    void sums_kept_answer_by_answer_equal_those_computed_anew() {
        IntStream.range(0, 12).forEach(i -> handIn(learner(i), i % 3 == 0 ? "fievre" : "dose"));
        var kept = exam.statistics.of(VERSION.course(), QUIZ, 1);

        exam.statistics.recompute(VERSION.course(), QUIZ);

        assertThat(kept).hasSize(6);
        assertThat(exam.statistics.of(VERSION.course(), QUIZ, 1)).isEqualTo(kept);
    }

    @Test
    void questions_that_need_a_look_come_first_with_their_advice_and_only_from_ten_attempts() {
        IntStream.range(0, 9).forEach(i -> handIn(learner(i), "fievre"));
        assertThat(exam.items.questions(CLAIRE, VERSION.course(), QUIZ)).isEmpty();

        handIn(learner(9), "fievre");

        var figures = exam.items.questions(CLAIRE, VERSION.course(), QUIZ);
        assertThat(figures).hasSize(6).first().satisfies(figure -> {
            assertThat(figure.question().id()).isEqualTo(FEVER);
            assertThat(figure.statistics().facility()).isZero();
            assertThat(figure.advice()).contains(ItemAnalysis.Advice.BELOW_CHANCE);
        });
        assertThat(exam.items.analysis(CLAIRE, VERSION.course(), QUIZ, FEVER, version()))
                .hasValueSatisfying(analysis -> assertThat(analysis.choices())
                        .anySatisfy(choice -> assertThat(choice.all()).isEqualTo(10)));
    }

    @Test
    void a_neutral_question_counts_for_nobody_who_hands_in_from_then_on() {
        assertThat(exam.regrading.neutralise(CLAIRE, VERSION.course(), FEVER, version(), " "))
                .isEqualTo(Neutralised.REASON_MISSING);
        assertThat(exam.regrading.neutralise(CLAIRE, VERSION.course(), FEVER, version(), REASON))
                .isEqualTo(Neutralised.DONE);
        assertThat(exam.regrading.neutralise(CLAIRE, VERSION.course(), FEVER, version(), REASON))
                .isEqualTo(Neutralised.ALREADY);

        var result = handIn(learner(1), "fievre");

        assertThat(result.attempt().passed()).isTrue();
        assertThat(result.attempt().score().percent()).isEqualTo(100);
        assertThat(result.missedCritical()).isEmpty();
        assertThat(result.questions()).filteredOn(QuizResult.Reviewed::neutral).hasSize(1);
    }

    @Test
    void a_trial_changes_nothing_and_says_who_would_pass_under_numbers() {
        var failed = handIn(learner(1), "fievre");
        handIn(learner(2), "nothing");
        neutralise();

        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});

        var regrade = exam.regrading.find(CLAIRE, id).orElseThrow();
        assertThat(regrade.attempts()).isEqualTo(2);
        assertThat(regrade.counts()).isEqualTo(new Regrade.Counts(1, 0, 1, 0));
        var change = exam.regrading.changes(regrade, 0, 10).getFirst();
        assertThat(change.turns()).isTrue();
        assertThat(change.passedBefore()).isFalse();
        assertThat(change.passedAfter()).isTrue();
        assertThat(exam.regrading.consequences(regrade)).containsOnlyKeys(change.attempt());
        assertThat(result(learner(1), failed.attempt().id()).attempt().passed()).isFalse();
    }

    @Test
    void carried_out_gains_apply_once_are_announced_and_the_learner_sees_the_whole_history() {
        var failed = handIn(learner(1), "fievre");
        neutralise();
        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});
        exam.events.clear();

        assertThat(exam.regrading.commit(REMI, id, "", Map.of())).isEqualTo(Committed.REASON_MISSING);
        assertThat(exam.regrading.commit(REMI, id, REASON, Map.of())).isEqualTo(Committed.DONE);
        assertThat(exam.regrading.commit(REMI, id, REASON, Map.of())).isEqualTo(Committed.ALREADY);

        var now = result(learner(1), failed.attempt().id());
        assertThat(now.attempt().passed()).isTrue();
        assertThat(now.gradings())
                .extracting(QuizResult.GradingOf::passed, QuizResult.GradingOf::reason)
                .containsExactly(Tuple.tuple(false, Optional.empty()), Tuple.tuple(true, Optional.of(REASON)));
        assertThat(exam.events).filteredOn(ActivityCompleted.class::isInstance).hasSize(1);
        var kept = exam.statistics.of(VERSION.course(), QUIZ, 1);
        exam.statistics.recompute(VERSION.course(), QUIZ);
        assertThat(exam.statistics.of(VERSION.course(), QUIZ, 1)).isEqualTo(kept);
    }

    @Test
    void another_key_makes_losses_that_are_kept_unless_they_are_withdrawn_one_by_one() {
        var first = handIn(learner(1), "nothing").attempt().id();
        var second = handIn(learner(2), "nothing").attempt().id();
        exam.publish(new CourseVersion(VERSION.course(), 2), SampleCourse.quiz(QUIZ_FILE, OTHER_KEY));
        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});
        var regrade = exam.regrading.find(REMI, id).orElseThrow();
        assertThat(regrade.counts()).isEqualTo(new Regrade.Counts(0, 2, 0, 2));
        assertThat(exam.regrading.changes(regrade, 0, 10)).allMatch(Regrade.Change::loss);

        exam.regrading.commit(REMI, id, REASON, Map.of(second, "Vu avec l'intéressé."));

        assertThat(result(learner(1), first).attempt().passed()).isTrue();
        assertThat(result(learner(1), first).gradings()).hasSize(1);
        assertThat(result(learner(2), second).attempt().passed()).isFalse();
        assertThat(exam.consequences.withdrawn)
                .singleElement()
                .satisfies(
                        lost -> assertThat(lost.person()).isEqualTo(learner(2).id()));
        assertThat(exam.regrading.changes(exam.regrading.find(REMI, id).orElseThrow(), 0, 10))
                .extracting(change -> change.verdict().orElseThrow())
                .containsExactlyInAnyOrder(Regrade.Verdict.KEPT, Regrade.Verdict.WITHDRAWN);
    }

    @Test
    void nobody_withdraws_a_loss_of_their_own() {
        var own = handIn(Acting.learner(REMI.id()), "nothing").attempt().id();
        exam.publish(new CourseVersion(VERSION.course(), 2), SampleCourse.quiz(QUIZ_FILE, OTHER_KEY));
        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});

        exam.regrading.commit(REMI, id, REASON, Map.of(own, REASON));

        assertThat(result(Acting.learner(REMI.id()), own).attempt().passed()).isTrue();
        assertThat(exam.consequences.withdrawn).isEmpty();
    }

    @Test
    void a_pass_does_not_turn_when_another_attempt_keeps_it() {
        handIn(learner(1), "fievre");
        exam.pass(Duration.ofMinutes(11));
        handIn(learner(1), "nothing");
        neutralise();

        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});

        assertThat(exam.regrading.find(CLAIRE, id).orElseThrow().counts().passesGained())
                .isZero();
    }

    @Test
    void what_was_tried_before_others_handed_in_is_stale_and_must_be_tried_again() {
        handIn(learner(1), "fievre");
        neutralise();
        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});
        handIn(learner(2), "nothing");

        assertThat(exam.regrading.find(REMI, id).orElseThrow().stale()).isTrue();
        assertThat(exam.regrading.commit(REMI, id, REASON, Map.of())).isEqualTo(Committed.STALE);
    }

    @Test
    void with_an_unchanged_question_nothing_would_change() {
        IntStream.range(0, 3)
                .forEach(i ->
                        handIn(learner(i), List.of("fievre", "dose", "nothing").get(i)));

        var id = exam.regrading.tryOut(CLAIRE, VERSION.course(), QUIZ, FEVER, seen -> {});

        assertThat(exam.regrading.find(CLAIRE, id).orElseThrow().counts()).isEqualTo(new Regrade.Counts(0, 0, 0, 0));
    }

    private void neutralise() {
        exam.regrading.neutralise(CLAIRE, VERSION.course(), FEVER, version(), REASON);
    }

    private static String version() {
        return QuestionVersion.of(SampleCourse.quiz().question(FEVER).orElseThrow());
    }

    private static Learner learner(int number) {
        return Acting.learner(new PersonId(new UUID(3, number)));
    }

    /** Somebody answers all but one question rightly, and that one not at all or wrongly. */
    private QuizResult handIn(Learner who, String but) {
        var attempt = ((Beginning.Open) exam.taking.begin(who, VERSION, QUIZ)).attempt();
        Answers.all(exam, who, attempt, but);
        if (but.equals("fievre")) {
            exam.taking.answer(
                    who, attempt.id(), attempt.epoch(), FEVER, new Given.Choice("quarante"), Optional.empty());
        }
        exam.taking.handIn(who, attempt.id(), attempt.epoch());
        return result(who, attempt.id());
    }

    private QuizResult result(Learner who, AttemptId attempt) {
        return exam.results.result(who, attempt).orElseThrow();
    }
}
