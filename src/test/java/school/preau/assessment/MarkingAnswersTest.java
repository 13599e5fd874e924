package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.SampleCourse.QUIZ;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.assessment.MarkingAnswers.Marked;
import school.preau.assessment.MarkingAnswers.Step;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.people.Trainer;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

/** A quiz of seven questions, the last of which trainers mark out of 2 and 3 points. */
@ParameterizedClass
@EnumSource(Database.class)
class MarkingAnswersTest {

    private static final CourseVersion ONE_MARKER = new CourseVersion(new CourseId("un"), 1);
    private static final CourseVersion TWO_MARKERS = new CourseVersion(new CourseId("deux"), 1);
    private static final QuestionId OPEN = OpenQuestion.ID;
    private static final Trainer CLAIRE = Acting.trainer(new PersonId(new UUID(2, 1)));
    private static final Trainer MARC = Acting.trainer(new PersonId(new UUID(2, 2)));
    private static final Trainer NORA = Acting.trainer(new PersonId(new UUID(2, 3)));

    private final Examination exam;

    MarkingAnswersTest(Database database) {
        exam = new Examination(database.freshSource());
        exam.publish(ONE_MARKER, OpenQuestion.quiz(1));
        exam.publish(TWO_MARKERS, OpenQuestion.quiz(2));
    }

    @Test
    void what_was_handed_in_with_an_open_answer_waits_and_neither_passes_nor_fails() {
        var attempt = handIn(ONE_MARKER);

        var result = exam.results.result(INES, attempt.id()).orElseThrow();
        assertThat(result.attempt().awaitsMarking()).isTrue();
        assertThat(result.attempt().passed()).isFalse();
        assertThat(result.awaited()).isEqualTo(1);
        assertThat(exam.results.standing(INES, ONE_MARKER, QUIZ))
                .isEqualTo(new Standing.AwaitsMarking(result.attempt().handedIn()));
        assertThat(exam.taking.begin(INES, ONE_MARKER, QUIZ)).isEqualTo(new Beginning.AwaitsMarking());
        assertThat(exam.marks.coursesOf(INES.id())).containsExactly(ONE_MARKER.course());
        assertThat(exam.events).contains(new DecisionAwaited(INES.id())).noneMatch(QuizGraded.class::isInstance);
        assertThat(exam.figures.quizzes(CLAIRE, ONE_MARKER.course())).isEmpty();
        assertThat(exam.statistics.of(ONE_MARKER.course(), QUIZ, 1)).isEmpty();
    }

    @Test
    void with_its_points_the_attempt_is_graded_and_a_pass_is_announced() {
        var attempt = handIn(ONE_MARKER);
        exam.pass(Duration.ofDays(2));

        assertThat(exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(1, 3, "Relisez la dose.")))
                .isEqualTo(Marked.DONE);

        var result = exam.results.result(INES, attempt.id()).orElseThrow();
        assertThat(result.attempt().awaitsMarking()).isFalse();
        assertThat(result.attempt().passed()).isTrue();
        assertThat(result.attempt().score()).isEqualTo(new Score(6 * Score.QUESTION + 1344, 7 * Score.QUESTION));
        assertThat(result.questions().getLast().marks().rating().orElseThrow().comment())
                .isEqualTo("Relisez la dose.");
        assertThat(result.gradings()).hasSize(2);
        assertThat(exam.events)
                .filteredOn(ActivityCompleted.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((ActivityCompleted) event).at()).isEqualTo(exam.now()));
        assertThat(exam.marks.coursesOf(INES.id())).isEmpty();
        assertThat(exam.statistics.of(ONE_MARKER.course(), QUIZ, 1)).hasSize(7);
    }

    @Test
    void the_sums_kept_up_to_date_equal_those_summed_anew_while_others_wait() {
        var attempt = handIn(ONE_MARKER);
        exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(2, 1, ""));
        begin(Examination.REMI, ONE_MARKER);
        var kept = exam.statistics.of(ONE_MARKER.course(), QUIZ, 1);
        handIn(Examination.REMI, ONE_MARKER);

        exam.statistics.recompute(ONE_MARKER.course(), QUIZ);

        assertThat(exam.statistics.of(ONE_MARKER.course(), QUIZ, 1)).isEqualTo(kept);
    }

    @Test
    void too_few_points_are_a_quiz_not_passed() {
        var attempt = handIn(ONE_MARKER, "plusieurs");

        exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(0, 0, ""));

        assertThat(exam.results
                        .result(INES, attempt.id())
                        .orElseThrow()
                        .attempt()
                        .passed())
                .isFalse();
        assertThat(exam.results.standing(INES, ONE_MARKER, QUIZ)).isInstanceOf(Standing.WaitUntil.class);
    }

    @Test
    void who_wrote_nothing_is_graded_at_once() {
        var attempt = handIn(ONE_MARKER, "ouverte");

        assertThat(exam.results
                        .result(INES, attempt.id())
                        .orElseThrow()
                        .attempt()
                        .awaitsMarking())
                .isFalse();
        assertThat(exam.marking.waiting(CLAIRE, 0, 10)).isEmpty();
    }

    @Test
    void two_markers_who_agree_decide_and_the_second_does_not_see_the_first() {
        var attempt = handIn(TWO_MARKERS);

        assertThat(exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(2, 2, "Bien.")))
                .isEqualTo(Marked.SECOND_NEEDED);
        assertThat(exam.marking.waiting(CLAIRE, 0, 10)).isEmpty();
        assertThat(exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(2, 2, "")))
                .isEqualTo(Marked.LATE);
        var sheet = exam.marking.sheet(MARC, attempt.id(), OPEN).orElseThrow();
        assertThat(sheet.step()).isEqualTo(Step.SECOND_MARK);
        assertThat(sheet.before()).isEmpty();
        assertThat(exam.marking.mark(MARC, attempt.id(), OPEN, rating(2, 2, "La trace ?")))
                .isEqualTo(Marked.DONE);

        var result = exam.results.result(INES, attempt.id()).orElseThrow();
        assertThat(result.attempt().passed()).isTrue();
        assertThat(result.questions().getLast().marks().rating().orElseThrow().comment())
                .isEqualTo("Bien.\n\nLa trace ?");
    }

    @Test
    void two_markers_who_differ_are_settled_by_whoever_comes_next_and_sees_both() {
        var attempt = handIn(TWO_MARKERS);
        exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(2, 2, ""));

        assertThat(exam.marking.mark(MARC, attempt.id(), OPEN, rating(1, 3, "")))
                .isEqualTo(Marked.DIFFER);
        assertThat(exam.results
                        .result(INES, attempt.id())
                        .orElseThrow()
                        .attempt()
                        .awaitsMarking())
                .isTrue();
        assertThat(exam.marking.sheet(NORA, attempt.id(), OPEN).orElseThrow().before())
                .containsExactly(rating(2, 2, ""), rating(1, 3, ""));
        assertThat(exam.marking.mark(NORA, attempt.id(), OPEN, rating(1, 2, "")))
                .isEqualTo(Marked.DONE);

        assertThat(exam.results
                        .result(INES, attempt.id())
                        .orElseThrow()
                        .questions()
                        .getLast()
                        .score())
                .isEqualTo(Score.share(3, 5));
    }

    @Test
    void an_answer_is_as_long_as_its_field_counts_whatever_its_signs() {
        var attempt = begin(INES, ONE_MARKER);

        assertThat(answer(attempt, "🩺".repeat(150))).isInstanceOf(Answered.Receipt.class);
        assertThat(answer(attempt, "🩺".repeat(151))).isInstanceOf(Answered.Unfit.class);
    }

    private Answered answer(OpenAttempt attempt, String text) {
        return exam.taking.answer(INES, attempt.id(), attempt.epoch(), OPEN, new Given.Text(text), Optional.empty());
    }

    @Test
    void nobody_marks_their_own_answer() {
        var attempt = handIn(ONE_MARKER);
        var ines = Acting.trainer(INES.id());

        assertThat(exam.marking.waiting(ines, 0, 10)).isEmpty();
        assertThat(exam.marking.sheet(ines, attempt.id(), OPEN)).isEmpty();
        assertThat(exam.marking.mark(ines, attempt.id(), OPEN, rating(2, 3, "")))
                .isEqualTo(Marked.LATE);
    }

    @Test
    void points_out_of_bounds_or_missing_change_nothing() {
        var attempt = handIn(ONE_MARKER);

        for (var points : new Integer[][] {{3, 1}, {-1, 1}}) {
            assertThat(exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(points[0], points[1], "")))
                    .isEqualTo(Marked.INCOMPLETE);
        }
        assertThat(exam.marking.mark(CLAIRE, attempt.id(), OPEN, new Rating(new TreeMap<>(Map.of("dose", 1)), "")))
                .isEqualTo(Marked.INCOMPLETE);
        assertThat(exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(1, 1, "x".repeat(1_001))))
                .isEqualTo(Marked.INCOMPLETE);
        assertThat(exam.marking.waiting(CLAIRE, 0, 10))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.step()).isEqualTo(Step.MARK));
    }

    @Test
    void what_is_marked_no_longer_waits() {
        var attempt = handIn(ONE_MARKER);
        exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(1, 1, ""));

        assertThat(exam.marking.mark(MARC, attempt.id(), OPEN, rating(2, 2, "")))
                .isEqualTo(Marked.LATE);
        assertThat(exam.marking.sheet(MARC, attempt.id(), OPEN)).isEmpty();
        assertThat(exam.marking.sheet(MARC, new AttemptId(new UUID(9, 9)), OPEN))
                .isEmpty();
    }

    @Test
    void an_open_question_that_counts_for_nobody_waits_for_nobody() {
        exam.regrading.neutralise(CLAIRE, ONE_MARKER.course(), OPEN, version(), "Mal posée.");

        var attempt = handIn(ONE_MARKER);

        assertThat(exam.results
                        .result(INES, attempt.id())
                        .orElseThrow()
                        .attempt()
                        .passed())
                .isTrue();
        assertThat(exam.marking.waiting(CLAIRE, 0, 10)).isEmpty();
    }

    @Test
    void a_regrade_leaves_what_trainers_marked_as_it_is() {
        var attempt = handIn(ONE_MARKER);
        exam.marking.mark(CLAIRE, attempt.id(), OPEN, rating(1, 1, ""));

        var regrade = exam.regrading.tryOut(CLAIRE, ONE_MARKER.course(), QUIZ, OPEN, done -> {});

        assertThat(exam.regrading.find(CLAIRE, regrade).orElseThrow().counts())
                .isEqualTo(new Regrade.Counts(0, 0, 0, 0));
    }

    private String version() {
        return QuestionVersion.of(OpenQuestion.quiz(1).question(OPEN).orElseThrow());
    }

    private OpenAttempt begin(Learner who, CourseVersion course) {
        return ((Beginning.Open) exam.taking.begin(who, course, QUIZ)).attempt();
    }

    private OpenAttempt handIn(CourseVersion course, String... but) {
        return handIn(INES, course, but);
    }

    private OpenAttempt handIn(Learner who, CourseVersion course, String... but) {
        var attempt = begin(who, course);
        Answers.all(exam, who, attempt, but);
        exam.taking.handIn(who, attempt.id(), attempt.epoch());
        return attempt;
    }

    private static Rating rating(int dose, int trace, String comment) {
        return new Rating(new TreeMap<>(Map.of("dose", dose, "trace", trace)), comment);
    }
}
