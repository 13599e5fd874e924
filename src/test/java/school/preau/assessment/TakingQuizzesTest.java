package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.Examination.REMI;
import static school.preau.assessment.SampleCourse.QUIZ;
import static school.preau.assessment.SampleCourse.VERSION;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class TakingQuizzesTest {

    private static final QuestionId FIEVRE = new QuestionId("fievre");
    private static final QuestionId DOSE = new QuestionId("dose");

    private final Examination exam;

    TakingQuizzesTest(Database database) {
        exam = new Examination(database.freshSource());
    }

    @Test
    void one_comes_back_to_the_same_questions_in_the_same_order_at_the_same_place_with_the_same_answers() {
        var first = open(INES);
        exam.taking.answer(
                INES,
                first.id(),
                first.epoch(),
                FIEVRE,
                new Given.Choice("trente-huit"),
                Optional.of(Certainty.ALMOST));
        exam.taking.flag(INES, first.id(), first.epoch(), 4, true);
        exam.taking.turnTo(INES, first.id(), first.epoch(), 5);
        exam.pass(Duration.ofHours(20));

        var again = open(INES);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.place()).isEqualTo(5);
        assertThat(again.questions())
                .extracting(drawn -> drawn.question().id(), Drawn::order)
                .containsExactlyElementsOf(first.questions().stream()
                        .map(drawn -> Tuple.tuple(drawn.question().id(), drawn.order()))
                        .toList());
        assertThat(again.at(1).answer()).hasValueSatisfying(answer -> {
            assertThat(answer.given()).isEqualTo(new Given.Choice("trente-huit"));
            assertThat(answer.certainty()).hasValue(Certainty.ALMOST);
        });
        assertThat(again.at(4).flagged()).isTrue();
    }

    @Test
    void every_answer_gets_a_receipt_and_an_earlier_one_stays_on_record() {
        var attempt = open(INES);

        var first = answer(attempt, FIEVRE, new Given.Choice("quarante"));
        exam.pass(Duration.ofSeconds(30));
        var second = answer(attempt, FIEVRE, new Given.Choice("trente-huit"));

        assertThat(first).isInstanceOfSatisfying(Answered.Receipt.class, receipt -> {
            assertThat(receipt.sequence()).isEqualTo(1);
            assertThat(receipt.savedAt()).isEqualTo("2027-02-09T13:02:00Z");
            assertThat(receipt.digest()).hasSize(64);
        });
        assertThat(second)
                .isInstanceOfSatisfying(
                        Answered.Receipt.class,
                        receipt -> assertThat(receipt.sequence()).isEqualTo(2));
        assertThat(given()).containsExactly("choice:quarante", "choice:trente-huit");
    }

    @Test
    void the_same_answer_given_twice_keeps_its_receipt() {
        var attempt = open(INES);

        var first = answer(attempt, FIEVRE, new Given.Choice("quarante"));
        exam.pass(Duration.ofSeconds(1));

        assertThat(answer(attempt, FIEVRE, new Given.Choice("quarante"))).isEqualTo(first);
        assertThat(given()).hasSize(1);
    }

    @Test
    void the_database_itself_refuses_a_second_answer_under_the_same_sequence() {
        var attempt = open(INES);
        answer(attempt, FIEVRE, new Given.Choice("quarante"));

        assertThatThrownBy(() -> exam.jdbc.sql("""
                insert into quiz_answer (attempt, question, sequence, given, saved_at, digest)
                select attempt, 'dose', sequence, given, saved_at, digest from quiz_answer""").update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_second_tab_takes_over_and_the_first_may_only_read() {
        var first = open(INES);
        var second = open(INES);

        assertThat(answer(first, FIEVRE, new Given.Choice("quarante"))).isEqualTo(new Answered.TakenOver());
        assertThat(exam.taking.flag(INES, first.id(), first.epoch(), 1, true)).isFalse();
        assertThat(exam.taking.turnTo(INES, first.id(), first.epoch(), 2)).isFalse();
        assertThat(exam.taking.handIn(INES, first.id(), first.epoch())).isEqualTo(new HandedIn.TakenOver());
        assertThat(answer(second, FIEVRE, new Given.Choice("quarante"))).isInstanceOf(Answered.Receipt.class);
        assertThat(given()).hasSize(1);
    }

    @Test
    void nobody_answers_reads_or_hands_in_for_somebody_else() {
        var attempt = open(INES);

        assertThat(exam.taking.answer(
                        REMI, attempt.id(), attempt.epoch(), FIEVRE, new Given.Choice("quarante"), Optional.empty()))
                .isEqualTo(new Answered.Closed());
        assertThat(exam.taking.handIn(REMI, attempt.id(), attempt.epoch())).isEqualTo(new HandedIn.Closed());
        handIn(INES, attempt);
        assertThat(exam.results.result(REMI, attempt.id())).isEmpty();
        assertThat(exam.results.result(INES, attempt.id())).isPresent();
    }

    @Test
    void what_is_no_answer_is_refused_with_a_reason_and_not_stored() {
        var attempt = open(INES);

        assertThat(answer(attempt, DOSE, new Given.Choice("quarante"))).isInstanceOf(Answered.Unfit.class);
        assertThat(answer(attempt, new QuestionId("another"), new Given.Truth(true)))
                .isInstanceOf(Answered.Unfit.class);
        assertThat(given()).isEmpty();
    }

    @Test
    void a_pass_is_graded_kept_and_announced() {
        var attempt = open(INES);
        Answers.all(exam, INES, attempt);
        handIn(INES, attempt);

        assertThat(exam.events)
                .containsExactly(
                        new QuizGraded(INES.id(), VERSION, QUIZ, true, 100, exam.now()),
                        new ActivityCompleted(INES.id(), VERSION, QUIZ, exam.now()));
        assertThat(exam.results.result(INES, attempt.id())).hasValueSatisfying(result -> {
            assertThat(result.attempt().passed()).isTrue();
            assertThat(result.right()).isEqualTo(6);
            assertThat(result.toRead()).isEmpty();
        });
        assertThat(answer(attempt, DOSE, new Given.Amount(BigDecimal.ONE))).isEqualTo(new Answered.Closed());
    }

    @Test
    void a_missed_critical_question_keeps_one_from_passing_whatever_the_total() {
        var attempt = open(INES);
        Answers.all(exam, INES, attempt, "fievre");
        handIn(INES, attempt);

        assertThat(exam.events).containsExactly(new QuizGraded(INES.id(), VERSION, QUIZ, false, 83, exam.now()));
        assertThat(exam.results.result(INES, attempt.id())).hasValueSatisfying(result -> {
            assertThat(result.missedCritical())
                    .extracting(one -> one.drawn().question().id())
                    .containsExactly(FIEVRE);
            assertThat(result.toRead()).extracting(Passage::anchor).containsExactly("seuils");
        });
    }

    @Test
    void below_the_pass_mark_one_waits_then_tries_again_then_asks_a_trainer() {
        handIn(INES, open(INES));
        assertThat(exam.results.standing(INES, VERSION, QUIZ))
                .isEqualTo(new Standing.WaitUntil(exam.now().plus(Duration.ofMinutes(10)), 1));
        assertThat(begin(INES)).isInstanceOf(Beginning.WaitUntil.class);

        exam.pass(Duration.ofMinutes(10));
        assertThat(exam.results.standing(INES, VERSION, QUIZ)).isEqualTo(new Standing.MayBegin(1));
        handIn(INES, open(INES));

        exam.pass(Duration.ofDays(1));
        assertThat(begin(INES)).isEqualTo(new Beginning.NoMoreAttempts(2));
        assertThat(exam.appeals.coursesOf(INES.id())).containsExactly(VERSION.course());
        assertThat(exam.events).contains(new DecisionAwaited(INES.id()));
        var trainer = Acting.trainer(new PersonId(new UUID(2, 1)));
        assertThat(exam.allowing.waiting(trainer, 0, 10)).singleElement().satisfies(waiting -> {
            assertThat(waiting.person()).isEqualTo(INES.id());
            assertThat(exam.allowing.allow(trainer, waiting.attempt())).isEqualTo(AllowingAttempts.Allowed.YES);
            assertThat(exam.allowing.allow(trainer, waiting.attempt())).isEqualTo(AllowingAttempts.Allowed.ALREADY);
        });
        assertThat(exam.appeals.coursesOf(INES.id())).isEmpty();
        assertThat(exam.results.standing(INES, VERSION, QUIZ)).isEqualTo(new Standing.MayBegin(1));
    }

    @Test
    void nobody_allows_themselves_another_attempt() {
        handIn(INES, open(INES));
        exam.pass(Duration.ofMinutes(10));
        var last = open(INES);
        handIn(INES, last);

        assertThat(exam.allowing.allow(Acting.trainer(INES.id()), last.id()))
                .isEqualTo(AllowingAttempts.Allowed.NOT_FOR_ONESELF);
    }

    @Test
    void after_a_pass_the_attempts_begin_anew_for_whoever_renews() {
        handIn(INES, open(INES));
        exam.pass(Duration.ofMinutes(10));
        var second = open(INES);
        Answers.all(exam, INES, second);
        handIn(INES, second);

        assertThat(exam.results.standing(INES, VERSION, QUIZ)).isEqualTo(new Standing.MayBegin(2));
    }

    @Test
    void an_attempt_keeps_the_questions_of_the_version_it_began_in() {
        var first = open(INES);
        var second = new CourseVersion(VERSION.course(), 2);
        exam.publish(second, SampleCourse.quizWithBankOf(9, 3));

        assertThat(exam.taking.begin(INES, second, QUIZ)).isInstanceOfSatisfying(Beginning.Open.class, again -> {
            assertThat(again.attempt().id()).isEqualTo(first.id());
            assertThat(again.attempt().questions()).hasSize(6);
        });
    }

    @Test
    void the_questions_drawn_are_stored_with_their_version_and_the_order_of_their_options() {
        var attempt = open(INES);

        assertThat(exam.jdbc
                        .sql("select question_version from quiz_attempt_question where question = 'fievre'")
                        .query(String.class)
                        .single())
                .isEqualTo(QuestionVersion.of(attempt.at(1).question()));
        assertThat(exam.jdbc
                        .sql("select option_order from quiz_attempt_question where question = 'fievre'")
                        .query(String.class)
                        .single())
                .isEqualTo("trente-sept,trente-huit,quarante");
    }

    private Beginning begin(Learner who) {
        return exam.taking.begin(who, VERSION, QUIZ);
    }

    private OpenAttempt open(Learner who) {
        return switch (begin(who)) {
            case Beginning.Open(OpenAttempt attempt) -> attempt;
            case Beginning.TimeIsOver over -> throw new AssertionError("time is over");
            case Beginning.WaitUntil no -> throw new AssertionError(no);
            case Beginning.AwaitsMarking no -> throw new AssertionError(no);
            case Beginning.NoMoreAttempts no -> throw new AssertionError(no);
        };
    }

    private Answered answer(OpenAttempt attempt, QuestionId question, Given given) {
        return exam.taking.answer(INES, attempt.id(), attempt.epoch(), question, given, Optional.empty());
    }

    private void handIn(Learner who, OpenAttempt attempt) {
        assertThat(exam.taking.handIn(who, attempt.id(), attempt.epoch())).isEqualTo(new HandedIn.Done(attempt.id()));
    }

    private List<String> given() {
        return exam.jdbc
                .sql("select given from quiz_answer order by sequence")
                .query((row, index) -> row.getString("given"))
                .list();
    }
}
