package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("school.preau.assessment.Arbitrary#seeds")
    void each_rule_gets_its_number_and_no_question_comes_twice(long seed) {
        var quiz = new Arbitrary(seed).quiz();

        var drawn = new Drawing(new Random(seed)).questions(quiz, new HashMap<>());

        assertThat(drawn).hasSize(quiz.length()).doesNotHaveDuplicates();
        int place = 0;
        for (DrawRule rule : quiz.draw()) {
            for (int i = 0; i < rule.count(); i++) {
                assertThat(drawn.get(place++).about().tags()).contains(rule.tag());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("school.preau.assessment.Arbitrary#seeds")
    void a_seen_question_comes_only_where_no_unseen_one_can(long seed) {
        var arbitrary = new Arbitrary(seed);
        var quiz = arbitrary.quiz();
        var seen = new HashMap<QuestionId, Integer>();
        for (Question question : quiz.bank()) {
            if (arbitrary.random().nextBoolean()) {
                seen.put(question.id(), 1);
            }
        }

        var drawn = new Drawing(new Random(seed)).questions(quiz, seen);

        // No seen question can be exchanged for an unseen one of the tag it was drawn for.
        var places = new ArrayList<String>();
        quiz.draw().forEach(rule -> {
            for (int i = 0; i < rule.count(); i++) {
                places.add(rule.tag());
            }
        });
        var used = new HashSet<>(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            if (seen.containsKey(drawn.get(i).id())) {
                String tag = places.get(i);
                assertThat(quiz.bank())
                        .noneMatch(question -> !used.contains(question)
                                && !seen.containsKey(question.id())
                                && question.about().tags().contains(tag));
            }
        }
    }

    @Test
    void three_attempts_at_a_bank_three_times_as_large_never_ask_the_same_twice() {
        var quiz = SampleCourse.quizWithBankOf(9, 3);
        var seen = new HashMap<QuestionId, Integer>();
        var asked = new ArrayList<QuestionId>();

        for (int attempt = 0; attempt < 3; attempt++) {
            for (Question question : new Drawing(new Random(attempt)).questions(quiz, seen)) {
                seen.merge(question.id(), 1, Integer::sum);
                asked.add(question.id());
            }
        }

        assertThat(asked).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void items_to_put_in_order_never_lie_in_the_right_order() {
        var question = SampleCourse.quiz().question(new QuestionId("ordre")).orElseThrow();

        for (int seed = 0; seed < 100; seed++) {
            assertThat(new Drawing(new Random(seed)).order(question))
                    .containsExactlyInAnyOrder("un", "deux", "trois")
                    .isNotEqualTo(List.of("un", "deux", "trois"));
        }
    }

    @Test
    void options_that_must_keep_their_order_keep_it() {
        var question = SampleCourse.quiz().question(new QuestionId("fievre")).orElseThrow();

        for (int seed = 0; seed < 20; seed++) {
            assertThat(new Drawing(new Random(seed)).order(question))
                    .containsExactly("trente-sept", "trente-huit", "quarante");
        }
    }
}
