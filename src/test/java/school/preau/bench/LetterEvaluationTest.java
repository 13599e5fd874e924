package school.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import school.preau.sandbox.ErrorCode;

/** What the letter check has been shown to find, it goes on finding. */
class LetterEvaluationTest {

    private static final LetterEvaluation EVALUATION = LetterEvaluation.of(SeededLetter.all());

    @Test
    void what_harms_most_is_found_and_rarely_marked_for_nothing() {
        for (ErrorCode code : GroundingBench.STRICT) {
            var count = EVALUATION.count(code);
            assertThat(count.recall()).as(code + " recall").isGreaterThanOrEqualTo(0.95);
            assertThat(count.precision()).as(code + " precision").isGreaterThanOrEqualTo(0.90);
        }
    }

    @Test
    void other_errors_are_mostly_found() {
        for (ErrorCode code : GroundingBench.OTHERS) {
            assertThat(EVALUATION.count(code).recall()).as(code + " recall").isGreaterThanOrEqualTo(0.80);
        }
    }

    @Test
    void clean_letters_are_left_alone() {
        assertThat(EVALUATION.falseAlarmsPerThousandCleanWords()).isLessThanOrEqualTo(1);
    }
}
