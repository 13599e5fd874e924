package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

class GradingTest {

    private static final About ABOUT = new About(
            new QuestionId("q"),
            List.of("t"),
            Difficulty.EASY,
            false,
            false,
            LocalText.same("stem"),
            Optional.empty(),
            LocalText.same("explanation"),
            new Passage("10-lesson", "", LocalText.same("Lesson")));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("school.preau.assessment.Arbitrary#seeds")
    void no_answer_scores_outside_its_bounds_and_any_answer_that_fits_can_be_stored(long seed) {
        var arbitrary = new Arbitrary(seed);
        for (int i = 0; i < 20; i++) {
            var question = arbitrary.question();
            var given = arbitrary.given(question);

            var score = Grading.score(question, Optional.of(given));

            assertThat(score.points()).isBetween(0, Score.QUESTION);
            assertThat(score.outOf()).isEqualTo(Score.QUESTION);
            assertThat(Fitting.refusal(question, given)).isEmpty();
            assertThat(GivenCodec.read(GivenCodec.write(given)))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(given);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("school.preau.assessment.Arbitrary#seeds")
    void the_right_answer_and_no_other_has_full_credit(long seed) {
        var arbitrary = new Arbitrary(seed);
        for (int i = 0; i < 20; i++) {
            var question = arbitrary.question();
            var right = Answers.right(question);
            if (question instanceof Question.OpenAnswer) {
                continue;
            }

            assertThat(Grading.score(question, Optional.of(right)).full()).isTrue();
            assertThat(Grading.score(question, Optional.of(GivenCodec.read(GivenCodec.write(right)))))
                    .isEqualTo(Score.FULL);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("school.preau.assessment.Arbitrary#seeds")
    void an_open_answer_is_worth_nothing_unmarked_and_whatever_is_given_stays_in_its_bounds(long seed) {
        var arbitrary = new Arbitrary(seed);
        Question question = arbitrary.question();
        while (!(question instanceof Question.OpenAnswer)) {
            question = arbitrary.question();
        }
        var open = (Question.OpenAnswer) question;
        var all = new TreeMap<String, Integer>();
        open.rubric().forEach(criterion -> all.put(criterion.id(), criterion.points()));

        assertThat(Grading.score(open, Optional.of(Answers.right(open)))).isEqualTo(Score.NONE);
        assertThat(Grading.marked(open, arbitrary.rating(open)).points()).isBetween(0, Score.QUESTION);
        assertThat(Grading.marked(open, new Rating(all, ""))).isEqualTo(Score.FULL);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("school.preau.assessment.Arbitrary#seeds")
    void the_answer_to_another_question_scores_nothing_instead_of_failing(long seed) {
        var arbitrary = new Arbitrary(seed);
        var given = arbitrary.given(arbitrary.question());
        var question = arbitrary.question();

        var score = Grading.score(question, Optional.of(given));

        if (Fitting.refusal(question, given).isPresent()) {
            assertThat(score).isEqualTo(Score.NONE);
        }
    }

    @Test
    void no_answer_scores_nothing() {
        assertThat(Grading.score(new Arbitrary(1).question(), Optional.empty())).isEqualTo(Score.NONE);
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 100", "'a', 50", "'a,c', 0", "'a,b,c', 50", "'a,b,c,d', 0", "'', 0", "'c,d', 0"})
    void multiple_choice_counts_right_minus_wrong_never_below_nothing(String chosen, int percent) {
        var question = new Question.MultipleChoice(
                ABOUT, List.of(option("a", true), option("b", true), option("c", false), option("d", false)), true);
        var given = Given.Choices.of(chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(",")));

        assertThat(Grading.score(question, Optional.of(given)).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"'a,b,c,d,e', 100", "'b,c,d,e,a', 75", "'e,d,c,b,a', 0", "'a,b,d,c,e', 25"})
    void an_order_counts_the_items_followed_by_the_right_one(String sequence, int percent) {
        var question = new Question.Order(
                ABOUT,
                List.of("a", "b", "c", "d", "e").stream()
                        .map(id -> new Question.Item(id, LocalText.same(id)))
                        .toList());

        assertThat(Grading.score(question, Optional.of(new Given.Sequence(Arrays.asList(sequence.split(",")))))
                        .percent())
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"125, true", "125.0, true", "124.5, true", "125.6, false", "-125, false", "12.5, false"})
    void a_number_is_right_within_its_tolerance(BigDecimal number, boolean right) {
        var question = new Question.NumberWithUnit(
                ABOUT, new BigDecimal("125"), new BigDecimal("0.5"), LocalText.same("µg"), List.of());

        assertThat(Grading.score(question, Optional.of(new Given.Amount(number)))
                        .full())
                .isEqualTo(right);
    }

    @Test
    void a_passage_counts_errors_found_with_their_kind_fully_and_without_it_by_half() {
        assertThat(passage(mark("droite", "L-LAT"), mark("0,5 mg", "N-DOSE"))).isEqualTo(100);
        assertThat(passage(mark("droite", "N-DOSE"), mark("0,5 mg", "N-DOSE"))).isEqualTo(75);
        assertThat(passage(mark("droite", ""))).isEqualTo(25);
        assertThat(passage()).isZero();
    }

    @Test
    void a_mark_on_words_that_were_right_takes_one_away_and_one_on_the_whole_text_finds_nothing() {
        assertThat(passage(mark("droite", "L-LAT"), mark("0,5 mg", "N-DOSE"), mark("matin", "N-DUR")))
                .isEqualTo(50);
        assertThat(passage(mark(PASSAGE.fr().text(), "L-LAT"))).isZero();
    }

    @Test
    void a_second_mark_on_an_error_already_found_is_neither_right_nor_wrong() {
        assertThat(passage(mark("droite", "L-LAT"), mark("0,5", "N-DOSE"), mark("mg", "N-DOSE")))
                .isEqualTo(100);
    }

    @Test
    void just_under_the_mark_is_not_the_mark() {
        var score = new Score(7999, 10000);

        assertThat(score.percent()).isEqualTo(79);
        assertThat(score.reaches(80)).isFalse();
        assertThat(new Score(8000, 10000).reaches(80)).isTrue();
    }

    private static final Question.MarkPassage PASSAGE = new Question.MarkPassage(
            ABOUT,
            MarkedText.parse(
                    "Prothèse de la hanche [[droite|L-LAT]], sans suites. Digoxine [[0,5 mg|N-DOSE]] le matin, à jeun."),
            MarkedText.parse("Prosthesis of the [[right|L-LAT]] hip. Digoxin [[0.5 mg|N-DOSE]] in the morning."),
            List.of("L-LAT", "N-DOSE", "N-DUR", "F-NEG"),
            List.of(
                    new Question.PassageError("cote", "L-LAT", LocalText.same("left")),
                    new Question.PassageError("dose", "N-DOSE", LocalText.same("0.125"))));

    private static int passage(Given.Mark... marks) {
        return Grading.score(PASSAGE, Optional.of(new Given.Marks(Language.FR, List.of(marks))))
                .percent();
    }

    private static Given.Mark mark(String words, String kind) {
        int from = PASSAGE.fr().text().indexOf(words);
        return new Given.Mark(new Span(from, from + words.length()), kind);
    }

    private static Question.Option option(String id, boolean right) {
        return new Question.Option(id, LocalText.same(id), right, LocalText.same("feedback"));
    }
}
