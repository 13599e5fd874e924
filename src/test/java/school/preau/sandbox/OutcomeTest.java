package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scoring, as pure functions on the exercises of the repository. */
class OutcomeTest {

    private static final Draft SIDE_AND_DOSE = Exercises.DEUX_BROUILLONS.draft("cote-et-dose");
    private static final Draft CLEAN = Exercises.DEUX_BROUILLONS.draft("appui-complet");
    private static final Draft OMISSION = Exercises.DEUX_BROUILLONS.draft("nuit-agitee");

    @Test
    void touching_the_wrong_words_finds_the_error_whatever_kind_is_named() {
        var error = SIDE_AND_DOSE.errors().getFirst();
        var mark =
                mark(SIDE_AND_DOSE, error.passage().start() + 2, error.passage().end() + 5, ErrorCode.DOSE);

        var caught = CaughtErrors.judge(List.of(SIDE_AND_DOSE), List.of(mark), Set.of());

        assertThat(caught.found()).isEqualTo(1);
        assertThat(caught.errors().getFirst().found()).isTrue();
        assertThat(caught.errors().getFirst().kindRight()).isFalse();
        assertThat(caught.sensitivity()).hasValue(33);
        assertThat(caught.majorsMissed()).isEqualTo(1);
        assertThat(caught.passed()).isFalse();
    }

    @Test
    void a_clean_draft_left_alone_is_passed_and_a_mark_in_it_is_a_false_alarm_that_fails_nobody() {
        var alone = CaughtErrors.judge(List.of(CLEAN), List.of(), Set.of());
        var alarmed = CaughtErrors.judge(List.of(CLEAN), List.of(mark(CLEAN, 5, 15, ErrorCode.SIDE)), Set.of());

        assertThat(alone.passed()).isTrue();
        assertThat(alone.sensitivity()).isEmpty();
        assertThat(alarmed.passed()).isTrue();
        assertThat(alarmed.falseAlarmCount()).isEqualTo(1);
    }

    @Test
    void one_mark_finds_one_error_and_a_second_mark_on_the_same_words_is_no_false_alarm() {
        var first = SIDE_AND_DOSE.errors().get(0).passage();
        var marks = List.of(
                mark(SIDE_AND_DOSE, first.start(), first.end(), ErrorCode.SIDE),
                mark(SIDE_AND_DOSE, first.start(), first.end() + 1, ErrorCode.SIDE));

        var caught = CaughtErrors.judge(List.of(SIDE_AND_DOSE), marks, Set.of());

        assertThat(caught.found()).isEqualTo(1);
        assertThat(caught.falseAlarms()).isEmpty();
    }

    @Test
    void an_omission_is_found_where_the_sentence_belongs_and_only_as_an_omission() {
        var missing = OMISSION.errors().get(2);
        int after = missing.passage().end();

        var named = CaughtErrors.judge(
                List.of(OMISSION), List.of(mark(OMISSION, after - 6, after, ErrorCode.MINOR_OMISSION)), Set.of());
        var other = CaughtErrors.judge(
                List.of(OMISSION), List.of(mark(OMISSION, after - 6, after, ErrorCode.DATE)), Set.of());

        assertThat(named.errors().get(2).kindRight()).isTrue();
        assertThat(other.errors().get(2).found()).isFalse();
        assertThat(other.falseAlarmCount()).isEqualTo(1);
    }

    @Test
    void differences_are_found_in_either_answer_and_the_threshold_decides() {
        var pair = Exercises.DEUX_FOIS.pairs().getFirst();
        var marks = List.of(
                new Mark(id(1), pair.first(), pair.differences().get(0).first(), Optional.empty(), Optional.empty()),
                new Mark(id(2), pair.second(), pair.differences().get(1).second(), Optional.empty(), Optional.empty()));

        var half = FoundDifferences.judge(pair, marks, 60);

        assertThat(half.found()).isEqualTo(2);
        assertThat(half.passed()).isFalse();
        assertThat(FoundDifferences.judge(pair, marks, 50).passed()).isTrue();
    }

    @Test
    void the_recorded_letter_as_it_is_fails_on_its_major_errors() {
        var letter = WrittenLetter.judge(
                Exercises.ECRIRE_LA_LETTRE,
                Exercises.ECRIRE_LA_LETTRE.draft("brouillon-complet").text(),
                Set.of());

        assertThat(letter.left())
                .extracting(left -> left.error().id())
                .contains("dose-furosemide", "vaccination-inventee");
        assertThat(letter.unmet())
                .extracting(ExerciseDefinition.Requirement::id)
                .contains("furosemide", "consultation");
        assertThat(letter.passed()).isFalse();
    }

    @Test
    void what_a_trainer_upheld_no_longer_counts() {
        var upheld = Set.of(
                ContestedItem.error("cote-et-dose", "cote-hanche"),
                ContestedItem.error("cote-et-dose", "dose-digoxine"));

        assertThat(CaughtErrors.judge(List.of(SIDE_AND_DOSE), List.of(), upheld).passed())
                .isTrue();
    }

    @Test
    void drawing_shows_what_was_not_seen_first_and_always_something_to_catch() {
        var drawing = new VariantDrawing(new Random(3));
        var errors = Set.of("cote-et-dose", "sans-allergie", "dernier-jour", "nuit-agitee");

        for (int i = 0; i < 50; i++) {
            var first = drawing.draw(Exercises.DEUX_BROUILLONS, Set.of());
            var second = drawing.draw(Exercises.DEUX_BROUILLONS, Set.copyOf(first));
            assertThat(first).hasSize(2).doesNotHaveDuplicates().containsAnyElementsOf(errors);
            assertThat(second).doesNotContainAnyElementsOf(first);
        }
    }

    private static Mark mark(Draft draft, int start, int end, ErrorCode code) {
        return new Mark(
                new MarkId(UUID.randomUUID()),
                draft.id(),
                new Passage(start, end),
                Optional.of(code),
                Optional.of(Severity.MAJOR));
    }

    private static MarkId id(int number) {
        return new MarkId(new UUID(0, number));
    }
}
