package school.preau.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import school.preau.learning.Memory.Rating;

/** The vectors are those the reference implementation of open-spaced-repetition publishes for its default parameters. */
class MemoryTest {

    @Test
    void the_published_series_of_answers_gives_the_published_intervals() {
        int[] gaps = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12};
        Rating[] answers = {
            Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.AGAIN,
            Rating.AGAIN, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD
        };
        var memory = Memory.first(Rating.GOOD);
        List<Integer> intervals = new ArrayList<>();
        for (int i = 0; i < gaps.length; i++) {
            memory = memory.after(gaps[i], answers[i]);
            intervals.add(memory.interval(0.9));
        }

        assertThat(intervals.subList(0, 5)).containsExactly(2, 11, 46, 163, 498);
        assertThat(intervals.subList(7, 12)).containsExactly(2, 4, 7, 12, 21);
    }

    @Test
    void the_published_series_gives_the_published_stability_and_difficulty() {
        var memory = Memory.first(Rating.AGAIN);
        for (int gap : new int[] {0, 1, 3, 8, 21}) {
            memory = memory.after(gap, Rating.GOOD);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void what_was_just_learned_is_known_and_fades_to_ninety_percent_at_its_stability() {
        var memory = new Memory(10, 5);

        assertThat(memory.recall(0)).isEqualTo(1);
        assertThat(memory.recall(10)).isCloseTo(0.9, within(1e-9));
        assertThat(memory.interval(0.9)).isEqualTo(10);
    }

    @Test
    void a_memory_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Memory(Double.NaN, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Memory(1, 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_better_answer_is_never_asked_again_sooner() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var memory = new Memory(Math.exp(random.nextDouble(-4, 8)), random.nextDouble(1, 10));
            int days = random.nextInt(1, 4_000);

            double before = 0;
            for (Rating rating : Rating.values()) {
                double after = memory.after(days, rating).stability();
                assertThat(after)
                        .as("%s after %d days: %s", memory, days, rating)
                        .isGreaterThanOrEqualTo(before);
                before = after;
            }
        }
    }
}
