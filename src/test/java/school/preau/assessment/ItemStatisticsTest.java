package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.assessment.ItemAnalysis.Advice;
import school.preau.assessment.ItemAnalysis.Response;
import school.preau.platform.LocalText;

/** The arithmetic of item statistics, against values worked out by hand. */
class ItemStatisticsTest {

    private static final Offset<Double> CLOSE = within(0.01);
    private static final Question FEVER =
            SampleCourse.quiz().question(new QuestionId("fievre")).orElseThrow();

    /** Scores 0, 0, 1, 1, 1 beside rests 20, 40, 60, 80, 100 %. */
    private static ItemSums fiveLearners() {
        var sums = ItemSums.NONE;
        int[] x = {0, 0, 1680, 1680, 1680};
        int[] y = {2000, 4000, 6000, 8000, 10000};
        for (int i = 0; i < x.length; i++) {
            sums = sums.plus(ItemSums.one(x[i], y[i]));
        }
        return sums;
    }

    @Test
    void facility_is_the_mean_and_deviation_that_of_a_sample() {
        var statistics = ItemStatistics.of(fiveLearners());

        assertThat(statistics.asked()).isEqualTo(5);
        assertThat(statistics.facility()).isCloseTo(60, CLOSE);
        // Variance of 0, 0, 1, 1, 1 with n − 1: 1.2 / 4 = 0.3.
        assertThat(statistics.deviation()).isCloseTo(54.77, CLOSE);
    }

    @Test
    void discrimination_is_the_correlation_with_the_rest() {
        // cov = 1.2 / 4 = 0.3 · 100 %, sd x = 0.5477, sd y = 31.62 %: 0.3 / (0.5477 · 0.3162) / … = 0.866.
        assertThat(ItemStatistics.of(fiveLearners()).discrimination()).hasValueCloseTo(86.6, CLOSE);
    }

    @Test
    void where_everyone_scores_the_same_nothing_can_be_told_apart() {
        var same = ItemSums.one(1680, 5000).plus(ItemSums.one(1680, 9000));

        assertThat(ItemStatistics.of(same).discrimination()).isEmpty();
        assertThat(ItemStatistics.efficiency(new double[] {1, 1}, new double[] {1, 2}))
                .isEmpty();
    }

    @Test
    void efficiency_is_the_covariance_beside_the_greatest_these_scores_could_have() {
        double[] rest = {20, 40, 60, 80, 100};

        assertThat(ItemStatistics.efficiency(new double[] {0, 0, 1, 1, 1}, rest))
                .hasValueCloseTo(100.0, CLOSE);
        // cov(0,1,0,1,1) = 40 / 4, at most 60 / 4.
        assertThat(ItemStatistics.efficiency(new double[] {0, 1, 0, 1, 1}, rest))
                .hasValueCloseTo(66.67, CLOSE);
        assertThat(ItemStatistics.efficiency(new double[] {1, 1, 1, 0, 0}, rest))
                .hasValueCloseTo(-100.0, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"fievre, 33.33", "vrai, 50", "dose, 0", "ordre, 33.33", "passage, 0", "plusieurs, 31.25"})
    void chance_alone_scores_what_the_form_of_the_question_lets_it(String question, double percent) {
        // plusieurs: two right, one wrong; subsets with right − wrong > 0: {a}, {b}, {a,b}, {a,b,w}: (1+1+2+1) / 2 / 8.
        assertThat(GuessScore.of(
                        SampleCourse.quiz().question(new QuestionId(question)).orElseThrow()))
                .isCloseTo(percent, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_chance_of_a_multiple_choice_is_what_throwing_coins_gives(long seed) {
        var random = new Random(seed);
        var question = (Question.MultipleChoice)
                SampleCourse.quiz().question(new QuestionId("plusieurs")).orElseThrow();
        double sum = 0;
        int times = 20_000;
        for (int i = 0; i < times; i++) {
            var chosen = question.options().stream()
                    .filter(option -> random.nextBoolean())
                    .map(Question.Option::id)
                    .toList();
            sum += Grading.score(question, Optional.of(Given.Choices.of(chosen)))
                            .points()
                    * 100.0
                    / Score.QUESTION;
        }

        assertThat(sum / times).isCloseTo(GuessScore.of(question), within(1.5));
    }

    @Test
    void when_the_best_choose_a_wrong_answer_the_key_is_to_be_checked_and_the_table_shows_it() {
        var analysis = ItemAnalysis.of(FEVER, responses("trente-huit", "trente-huit", "quarante"));

        assertThat(analysis.advice()).contains(Advice.CHECK_KEY);
        assertThat(analysis.choices())
                .extracting(choice -> choice.part().key() + " " + choice.low() + choice.middle() + choice.high())
                .containsExactly("trente-sept 000", "trente-huit 440", "quarante 004");
        assertThat(analysis.statistics().discrimination().orElseThrow()).isNegative();
    }

    @Test
    void a_question_everyone_gets_right_tells_nothing_and_one_meant_to_be_easy_is_not_when_most_fail() {
        assertThat(ItemAnalysis.of(FEVER, responses("trente-huit", "trente-huit", "trente-huit"))
                        .advice())
                .containsExactly(Advice.EVERYONE_RIGHT);
        assertThat(ItemAnalysis.of(FEVER, responses("trente-sept", "trente-sept", "trente-huit"))
                        .advice())
                .contains(Advice.HARDER_THAN_MEANT)
                .doesNotContain(Advice.CHECK_KEY);
    }

    @Test
    void those_who_are_wrong_and_sure_of_it_are_told_of() {
        var sure = responses("quarante", "quarante", "trente-huit").stream()
                .map(one -> new Response(one.given(), Optional.of(Certainty.ALMOST), one.points(), one.rest()))
                .toList();

        var analysis = ItemAnalysis.of(FEVER, sure);

        assertThat(analysis.sureOfWrong()).hasValueCloseTo(95.0, CLOSE);
        assertThat(analysis.advice()).contains(Advice.SURE_AND_WRONG);
    }

    @Test
    void what_nobody_foresaw_is_only_other_and_no_answer_is_said_so() {
        var text = WrittenBank.quiz().question(new QuestionId("mot")).orElseThrow();

        assertThat(AnswerPart.chosen(text, Optional.of(new Given.Text("Mme Untel"))))
                .extracting(AnswerPart::key, AnswerPart::text)
                .containsExactly(Tuple.tuple("other", LocalText.EMPTY));
        assertThat(AnswerPart.chosen(text, Optional.empty()))
                .extracting(AnswerPart::kind)
                .containsExactly(AnswerPart.Kind.NONE);
    }

    @Test
    void every_answer_to_every_type_is_taken_apart_into_what_its_question_offers() {
        Arbitrary.seeds().forEach(seed -> {
            var arbitrary = new Arbitrary(seed);
            for (int i = 0; i < 10; i++) {
                var question = arbitrary.question();
                var possible = AnswerPart.possible(question);
                assertThat(possible).extracting(AnswerPart::key).doesNotHaveDuplicates();
                assertThat(AnswerPart.chosen(question, Optional.of(Answers.right(question))))
                        .isSubsetOf(possible)
                        .allMatch(AnswerPart::right);
                assertThat(AnswerPart.chosen(question, Optional.of(arbitrary.given(question))))
                        .isSubsetOf(possible);
            }
        });
    }

    /** Twelve learners, from the weakest to the best: four of each third choose the same. */
    private static List<Response> responses(String low, String middle, String high) {
        var responses = new ArrayList<Response>();
        for (int i = 0; i < 12; i++) {
            var given = new Given.Choice(List.of(low, middle, high).get(i / 4));
            responses.add(new Response(
                    Optional.of(given),
                    Optional.empty(),
                    Grading.score(FEVER, Optional.of(given)).points(),
                    500L * i));
        }
        return responses;
    }
}
