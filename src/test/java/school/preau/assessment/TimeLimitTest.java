package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.SampleCourse.BANK_FILE;
import static school.preau.assessment.SampleCourse.QUIZ;
import static school.preau.assessment.SampleCourse.QUIZ_FILE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Trainer;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

/** Thirty minutes on the server's clock, a minute of grace. */
@ParameterizedClass
@EnumSource(Database.class)
class TimeLimitTest {

    private static final CourseVersion TIMED = new CourseVersion(new CourseId("minute"), 1);
    private static final QuestionId DOSE = new QuestionId("dose");
    private static final Trainer CLAIRE = Acting.trainer(new PersonId(new UUID(2, 1)));
    private static final Administrator REMI = Acting.administrator(new PersonId(new UUID(2, 2)));

    private final Examination exam;

    TimeLimitTest(Database database) {
        exam = new Examination(database.freshSource());
        exam.publish(
                TIMED,
                SampleCourse.quiz(
                        QUIZ_FILE.replace("pass-mark", "time-limit: {minutes: 30, grace-seconds: 60}\npass-mark"),
                        BANK_FILE));
    }

    @BeforeEach
    void the_school_is_at_work() {
        exam.clockOfQuizzes.beat();
    }

    @Test
    void one_is_told_when_the_time_is_over_and_it_is_the_same_on_another_device() {
        var first = begin();
        exam.pass(Duration.ofMinutes(10));
        var second = begin();

        assertThat(first.until()).contains(first.began().plus(Duration.ofMinutes(30)));
        assertThat(second.until()).isEqualTo(first.until());
    }

    @Test
    void what_arrives_within_the_grace_counts() {
        var attempt = begin();
        pass(Duration.ofMinutes(30).plusSeconds(59));

        assertThat(answer(attempt)).isInstanceOf(Answered.Receipt.class);
        exam.taking.handIn(INES, attempt.id(), attempt.epoch());
        assertThat(result(attempt).right()).isEqualTo(1);
    }

    @Test
    void what_arrives_later_is_kept_and_shown_and_not_graded_and_closes_the_attempt() {
        var attempt = begin();
        pass(Duration.ofMinutes(30).plusSeconds(61));

        assertThat(answer(attempt)).isInstanceOf(Answered.Late.class);
        var result = result(attempt);
        assertThat(result.right()).isZero();
        assertThat(result.questions())
                .filteredOn(QuizResult.Reviewed::late)
                .singleElement()
                .satisfies(one -> assertThat(one.drawn().question().id()).isEqualTo(DOSE));
        assertThat(result.gradings()).hasSize(1);
        assertThat(answer(attempt)).isInstanceOf(Answered.Late.class);
        assertThat(result(attempt).gradings()).hasSize(1);
    }

    @Test
    void a_late_answer_is_not_graded_by_a_regrade_either() {
        var attempt = begin();
        pass(Duration.ofMinutes(30).plusSeconds(61));
        answer(attempt);

        var id = exam.regrading.tryOut(CLAIRE, TIMED.course(), QUIZ, DOSE, seen -> {});

        var regrade = exam.regrading.find(CLAIRE, id).orElseThrow();
        assertThat(regrade.attempts()).isEqualTo(1);
        assertThat(regrade.counts()).isEqualTo(new Regrade.Counts(0, 0, 0, 0));
    }

    @Test
    void late_answers_are_not_among_the_choices_trainers_see() {
        var learners = IntStream.range(0, QuizFigures.ENOUGH)
                .mapToObj(i -> Acting.learner(new PersonId(new UUID(9, i))))
                .toList();
        var attempts = learners.stream()
                .map(learner -> ((Beginning.Open) exam.taking.begin(learner, TIMED, QUIZ)).attempt())
                .toList();
        pass(Duration.ofMinutes(30).plusSeconds(61));
        for (int i = 0; i < learners.size(); i++) {
            var attempt = attempts.get(i);
            exam.taking.answer(
                    learners.get(i),
                    attempt.id(),
                    attempt.epoch(),
                    DOSE,
                    new Given.Amount(new BigDecimal("125")),
                    Optional.empty());
        }

        var version = exam.items.questions(CLAIRE, TIMED.course(), QUIZ).stream()
                .filter(figure -> figure.question().id().equals(DOSE))
                .findFirst()
                .orElseThrow()
                .version();
        var analysis =
                exam.items.analysis(CLAIRE, TIMED.course(), QUIZ, DOSE, version).orElseThrow();

        assertThat(analysis.choices())
                .filteredOn(choice -> choice.part().right())
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.all()).isZero());
    }

    @Test
    void an_attempt_whose_browser_is_gone_is_handed_in_once_with_what_was_answered() {
        var attempt = begin();
        answer(attempt);
        pass(Duration.ofMinutes(30).plusSeconds(30));
        exam.closing.close();
        assertThat(exam.results.result(INES, attempt.id())).isEmpty();

        pass(Duration.ofSeconds(31));
        exam.closing.close();
        exam.closing.close();

        assertThat(result(attempt).right()).isEqualTo(1);
        assertThat(result(attempt).gradings()).hasSize(1);
        assertThat(exam.taking.handIn(INES, attempt.id(), attempt.epoch())).isEqualTo(new HandedIn.Closed());
    }

    @Test
    void whoever_comes_back_after_the_end_sees_the_result() {
        var attempt = begin();
        pass(Duration.ofMinutes(40));

        assertThat(exam.taking.begin(INES, TIMED, QUIZ)).isEqualTo(new Beginning.TimeIsOver(attempt.id()));
        assertThat(result(attempt).questions()).hasSize(6);
    }

    @Test
    void the_time_the_school_was_away_is_given_back() {
        var attempt = begin();
        pass(Duration.ofMinutes(10));
        // Killed for two hours.
        exam.pass(Duration.ofHours(2));
        exam.closing.close();

        var again = begin();

        assertThat(again.id()).isEqualTo(attempt.id());
        assertThat(Duration.between(exam.now(), again.until().orElseThrow()))
                .isCloseTo(Duration.ofMinutes(20), Duration.ofSeconds(5));
    }

    @Test
    void a_third_more_time_is_forty_minutes_and_no_limit_is_none_from_the_next_attempt_on() {
        assertThat(exam.allowingTime.set(REMI, INES.id(), TimeAllowance.A_THIRD_MORE))
                .isEqualTo(AllowingTime.Given.DONE);
        var attempt = begin();
        assertThat(attempt.until()).contains(attempt.began().plus(Duration.ofMinutes(40)));
        assertThat(exam.allowingTime.granted(REMI, 0, 10))
                .containsExactly(new AllowingTime.Granted(INES.id(), TimeAllowance.A_THIRD_MORE));

        exam.allowingTime.set(REMI, INES.id(), TimeAllowance.NO_LIMIT);
        assertThat(exam.results.terms(INES, TIMED, QUIZ).time()).isEmpty();
        assertThat(begin().until()).isPresent();
    }

    @Test
    void nobody_gives_themselves_more_time() {
        assertThat(exam.allowingTime.set(REMI, REMI.id(), TimeAllowance.DOUBLE))
                .isEqualTo(AllowingTime.Given.NOT_FOR_ONESELF);
    }

    private OpenAttempt begin() {
        return ((Beginning.Open) exam.taking.begin(INES, TIMED, QUIZ)).attempt();
    }

    private Answered answer(OpenAttempt attempt) {
        return exam.taking.answer(
                INES, attempt.id(), attempt.epoch(), DOSE, new Given.Amount(new BigDecimal("125")), Optional.empty());
    }

    private QuizResult result(OpenAttempt attempt) {
        return exam.results.result(INES, attempt.id()).orElseThrow();
    }

    /** Time passes while the school is at work. */
    private void pass(Duration duration) {
        for (var left = duration; left.isPositive(); left = left.minusSeconds(10)) {
            exam.pass(left.compareTo(Duration.ofSeconds(10)) < 0 ? left : Duration.ofSeconds(10));
            exam.clockOfQuizzes.beat();
        }
    }
}
