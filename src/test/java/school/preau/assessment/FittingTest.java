package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Language;

/** What a browser sends is a stranger's word. */
class FittingTest {

    private final Quiz quiz = SampleCourse.quiz();

    @Test
    void an_option_that_is_not_there_is_refused() {
        assertRefused("fievre", new Given.Choice("another"));
        assertRefused("plusieurs", Given.Choices.of(List.of("bons", "another")));
    }

    @Test
    void the_form_of_another_type_is_refused() {
        assertRefused("fievre", new Given.Truth(true));
        assertRefused("dose", new Given.Choice("37"));
    }

    @Test
    void an_order_with_a_missing_or_a_double_item_is_refused() {
        assertRefused("ordre", new Given.Sequence(List.of("un", "deux")));
        assertRefused("ordre", new Given.Sequence(List.of("un", "deux", "deux", "trois")));
        assertRefused("ordre", new Given.Sequence(List.of("un", "un", "deux")));
    }

    @Test
    void a_number_beyond_all_bounds_is_refused() {
        assertRefused("dose", new Given.Amount(new BigDecimal("1e30")));
        assertRefused("dose", new Given.Amount(new BigDecimal("0.0000001")));
    }

    @Test
    void marks_outside_the_text_over_another_of_an_unknown_kind_or_too_many_are_refused() {
        assertRefused("passage", marks(new Given.Mark(new Span(0, 10_000), "L-LAT")));
        assertRefused("passage", marks(new Given.Mark(new Span(0, 5), ""), new Given.Mark(new Span(4, 9), "")));
        assertRefused("passage", marks(new Given.Mark(new Span(0, 5), "X-X")));
        assertRefused(
                "passage",
                marks(IntStream.range(0, 41)
                        .mapToObj(i -> new Given.Mark(new Span(i, i + 1), ""))
                        .toArray(Given.Mark[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "choice", "truth:maybe", "amount:dose", "marks:fr:1=L-LAT", "marks:xx:", "other:a"})
    void a_text_that_is_no_stored_answer_is_not_read_as_one(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> GivenCodec.read(text));
    }

    private static Given.Marks marks(Given.Mark... marks) {
        return new Given.Marks(Language.FR, List.of(marks));
    }

    private void assertRefused(String question, Given given) {
        assertThat(Fitting.refusal(quiz.question(new QuestionId(question)).orElseThrow(), given))
                .isPresent();
    }
}
