package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.sandbox.PracticeRoom.AVEC;
import static school.preau.sandbox.PracticeRoom.DRAFTS;
import static school.preau.sandbox.PracticeRoom.HELENE;
import static school.preau.sandbox.PracticeRoom.INES;
import static school.preau.sandbox.PracticeRoom.LETTER;
import static school.preau.sandbox.PracticeRoom.LETTER_COURSE;
import static school.preau.sandbox.PracticeRoom.REMI;
import static school.preau.sandbox.PracticeRoom.TWICE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.people.Acting;
import school.preau.platform.Database;
import school.preau.sandbox.Exercising.HandedIn;
import school.preau.sandbox.Exercising.LetterSaved;
import school.preau.sandbox.LetterDraft.FromModel;

@ParameterizedClass
@EnumSource(Database.class)
class ExercisingTest {

    private static final OptionalInt SURE = OptionalInt.of(80);

    private final PracticeRoom room;

    ExercisingTest(Database database) {
        room = new PracticeRoom(database.fresh());
    }

    @Test
    void exercises_are_published_with_the_patient_they_pin() {
        assertThat(room.library.exercises()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(room.library.exercise(LETTER).frame().patient()).contains(new PatientVersion("fictif-aubry", 1));
        assertThat(room.library.patients()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void an_attempt_is_resumed_with_its_drafts_and_marks() {
        var begun = room.begin(INES, DRAFTS, AVEC);
        String text = begun.drawn().getFirst();
        room.exercising.mark(
                INES, begun.id(), text, new Passage(10, 20), Optional.of(ErrorCode.DOSE), Optional.of(Severity.MAJOR));

        var resumed = room.begin(INES, DRAFTS, AVEC);

        assertThat(resumed.id()).isEqualTo(begun.id());
        assertThat(resumed.drawn()).isEqualTo(begun.drawn()).hasSize(2);
        assertThat(resumed.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.passage()).isEqualTo(new Passage(10, 20));
            assertThat(mark.code()).contains(ErrorCode.DOSE);
        });
    }

    @Test
    void a_mark_can_be_taken_away_and_the_attempt_of_another_is_closed() {
        var begun = room.begin(INES, DRAFTS, AVEC);
        String text = begun.drawn().getFirst();
        var marked = (Exercising.Marked.Yes)
                room.exercising.mark(INES, begun.id(), text, new Passage(10, 20), Optional.empty(), Optional.empty());

        assertThat(room.exercising.open(REMI, begun.id())).isEmpty();
        assertThat(room.exercising.unmark(REMI, begun.id(), marked.mark().id())).isFalse();
        assertThat(room.exercising.unmark(INES, begun.id(), marked.mark().id())).isTrue();
        assertThat(room.begin(INES, DRAFTS, AVEC).marks()).isEmpty();
    }

    @Test
    void a_mark_beyond_the_text_or_over_half_of_it_is_refused() {
        var begun = room.begin(INES, DRAFTS, AVEC);
        String text = begun.drawn().getFirst();

        for (Passage passage : List.of(new Passage(0, 0), new Passage(0, 401), new Passage(99_990, 99_999))) {
            assertThat(room.exercising.mark(INES, begun.id(), text, passage, Optional.empty(), Optional.empty()))
                    .isInstanceOf(Exercising.Marked.NotThere.class);
        }
    }

    @Test
    void who_catches_every_major_error_passes_and_the_course_hears_it() {
        var begun = room.begin(INES, DRAFTS, AVEC);
        room.markAllBut(INES, begun, ErrorCode.STYLE);

        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), SURE)).result();

        assertThat(result.passed()).isTrue();
        assertThat(result.confidence()).hasValue(80);
        assertThat(((CaughtErrors) result.outcome()).sensitivity()).hasValue(100);
        assertThat(room.events)
                .filteredOn(ActivityCompleted.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((ActivityCompleted) event).activity()).isEqualTo("deux-brouillons"));
        assertThat(room.exercising.handIn(INES, begun.id(), SURE)).isInstanceOf(HandedIn.Closed.class);
    }

    @Test
    void who_misses_a_major_error_may_try_again_on_drafts_not_seen_until_no_attempt_is_left() {
        var seen = new HashSet<String>();
        for (int attempt = 1; attempt <= 3; attempt++) {
            var begun = room.begin(INES, DRAFTS, AVEC);
            assertThat(seen).doesNotContainAnyElementsOf(begun.drawn());
            seen.addAll(begun.drawn());
            room.exercising.handIn(INES, begun.id(), OptionalInt.empty());
        }

        assertThat(room.exercising.begin(INES, DRAFTS, AVEC)).isInstanceOf(Exercising.Begun.NoMoreAttempts.class);
        assertThat(room.allowing.waiting(HELENE, 0, 10)).singleElement().satisfies(waiting -> {
            assertThat(waiting.person()).isEqualTo(INES.id());
            assertThat(room.allowing.allow(Acting.trainer(INES.id()), waiting.attempt()))
                    .isEqualTo(AllowingExercises.Allowed.NOT_FOR_ONESELF);
            assertThat(room.allowing.allow(HELENE, waiting.attempt())).isEqualTo(AllowingExercises.Allowed.YES);
        });
        assertThat(room.exercising.begin(INES, DRAFTS, AVEC)).isInstanceOf(Exercising.Begun.Yes.class);
    }

    @Test
    void practising_has_no_limit_and_is_no_part_of_a_course() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            room.exercising.handIn(
                    INES, room.begin(INES, DRAFTS, Optional.empty()).id(), SURE);
        }

        assertThat(room.exercising.standing(INES, DRAFTS, Optional.empty()).mayBegin())
                .isTrue();
        assertThat(room.exercising.standing(INES, DRAFTS, AVEC).made()).isZero();
        assertThat(room.events).isEmpty();
    }

    @Test
    void ask_twice_is_passed_with_enough_differences() {
        var begun = room.begin(INES, TWICE, Optional.empty());
        var exercise = (ExerciseDefinition.AskTwice) begun.exercise();
        var pair = exercise.pairs().stream()
                .filter(one -> one.first().equals(begun.drawn().getFirst()))
                .findFirst()
                .orElseThrow();
        for (var difference : pair.differences().subList(0, pair.differences().size() - 1)) {
            room.exercising.mark(
                    INES, begun.id(), pair.second(), difference.second(), Optional.empty(), Optional.empty());
        }

        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), OptionalInt.empty())).result();

        assertThat(result.passed()).isTrue();
        assertThat(result.outcome().found()).isEqualTo(pair.differences().size() - 1);
    }

    @Test
    void a_letter_is_saved_by_version_and_a_stale_tab_overwrites_nothing() {
        var begun = room.begin(INES, LETTER, LETTER_COURSE);
        var origins = List.of(new FromModel(new Passage(0, 5), "turn-1"), new FromModel(new Passage(7, 9), "turn-2"));

        var first = room.exercising.saveLetter(INES, begun.id(), 0, "Cher confrère", origins);
        var second = room.exercising.saveLetter(INES, begun.id(), 1, "Chère consœur", List.of());
        var stale = room.exercising.saveLetter(INES, begun.id(), 1, "Perdu", List.of());

        assertThat(first)
                .isInstanceOfSatisfying(
                        LetterSaved.Yes.class,
                        saved -> assertThat(saved.letter().origins()).isEqualTo(origins));
        assertThat(second).isInstanceOf(LetterSaved.Yes.class);
        assertThat(stale)
                .isInstanceOfSatisfying(
                        LetterSaved.Stale.class,
                        newer -> assertThat(newer.newer().text()).isEqualTo("Chère consœur"));
        assertThat(room.begin(INES, LETTER, LETTER_COURSE).letter())
                .hasValueSatisfying(letter -> assertThat(letter.version()).isEqualTo(2));
    }

    @Test
    void an_empty_letter_is_not_handed_in() {
        var begun = room.begin(INES, LETTER, LETTER_COURSE);

        assertThat(room.exercising.handIn(INES, begun.id(), SURE)).isInstanceOf(HandedIn.NothingYet.class);
    }

    @Test
    void open_major_findings_come_first_and_a_right_letter_passes() {
        var begun = room.begin(INES, LETTER, LETTER_COURSE);
        String wrong = right().replace("Lasix", "").replace("Furosémide (Lasilix) 80", "Furosémide (Lasilix) 40");
        room.exercising.saveLetter(INES, begun.id(), 0, wrong, List.of());

        assertThat(room.exercising.handIn(INES, begun.id(), SURE))
                .isInstanceOfSatisfying(
                        HandedIn.OpenFindings.class,
                        open -> assertThat(open.majors())
                                .extracting(finding -> finding.code())
                                .contains(ErrorCode.DOSE));

        room.exercising.saveLetter(INES, begun.id(), 1, right(), List.of());
        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), SURE)).result();

        assertThat(result.passed()).isTrue();
        assertThat(((WrittenLetter) result.outcome()).unmet()).isEmpty();
        assertThat(room.events).hasAtLeastOneElementOfType(ActivityCompleted.class);
    }

    @Test
    void a_contested_major_finding_waits_for_a_trainer_whose_agreement_passes_the_letter() {
        var begun = contestedLetter();
        var waiting = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), SURE)).result();

        assertThat(waiting.passed()).isFalse();
        assertThat(waiting.waiting()).isTrue();
        assertThat(room.contesting.coursesOf(INES.id()))
                .containsExactly(LETTER_COURSE.orElseThrow().course().course());
        assertThat(room.events).contains(new DecisionAwaited(INES.id()));

        var contested = room.contesting.waiting(HELENE, 0, 10);
        assertThat(contested).singleElement().satisfies(one -> {
            assertThat(one.code()).contains(ErrorCode.FABRICATION);
            assertThat(one.quote()).isEqualTo("dobutamine");
            assertThat(one.sentence()).isEqualTo("Elle est citée dans un avis oral.");
        });
        assertThat(room.contesting.decide(
                        Acting.trainer(INES.id()), contested.getFirst().id(), true, ""))
                .isEqualTo(Contesting.Decided.NOT_FOR_ONESELF);
        assertThat(room.contesting.decide(HELENE, contested.getFirst().id(), true, "Vous avez raison."))
                .isEqualTo(Contesting.Decided.YES);

        assertThat(room.exercising.result(INES, begun.id()).orElseThrow().passed())
                .isTrue();
        assertThat(room.contesting.coursesOf(INES.id())).isEmpty();
        assertThat(room.events).hasAtLeastOneElementOfType(ActivityCompleted.class);
        assertThat(room.trail.concerning(INES.id(), 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("sandbox.contest.upheld"));
    }

    @Test
    void a_trainer_who_disagrees_says_why_and_the_letter_is_not_passed() {
        var begun = contestedLetter();
        room.exercising.handIn(INES, begun.id(), SURE);
        var contested = room.contesting.waiting(HELENE, 0, 10).getFirst();

        assertThat(room.contesting.decide(HELENE, contested.id(), false, " ")).isEqualTo(Contesting.Decided.NO_REASON);
        assertThat(room.contesting.decide(HELENE, contested.id(), false, "Rien au dossier."))
                .isEqualTo(Contesting.Decided.YES);
        assertThat(room.contesting.decide(HELENE, contested.id(), true, "")).isEqualTo(Contesting.Decided.ALREADY);

        var result = room.exercising.result(INES, begun.id()).orElseThrow();
        assertThat(result.passed()).isFalse();
        assertThat(result.waiting()).isFalse();
        assertThat(room.contesting.of(INES, begun.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.note()).isEqualTo("Rien au dossier."));
    }

    @Test
    void a_missed_error_can_be_contested_and_no_longer_counts_when_the_learner_was_right() {
        var begun = room.begin(INES, DRAFTS, AVEC);
        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), SURE)).result();
        var missed = ((CaughtErrors) result.outcome()).missed();

        for (var judged : missed) {
            assertThat(room.contesting.contestResult(INES, begun.id(), judged.item(), "Le dossier est ambigu."))
                    .isInstanceOf(Contesting.Contested.Yes.class);
        }
        assertThat(room.exercising.result(INES, begun.id()).orElseThrow().waiting())
                .isTrue();
        for (var one : room.contesting.waiting(HELENE, 0, 50)) {
            room.contesting.decide(HELENE, one.id(), true, "");
        }

        var corrected = room.exercising.result(INES, begun.id()).orElseThrow();
        assertThat(corrected.passed()).isTrue();
        assertThat(corrected.outcome().outOf()).isZero();
    }

    @Test
    void a_contest_needs_a_reason_and_something_to_contest() {
        var begun = contestedLetter();
        String key = room.exercising
                .check(INES, begun.id())
                .orElseThrow()
                .report()
                .majors()
                .getFirst()
                .key();

        assertThat(room.contesting.contestFinding(INES, begun.id(), key, "Encore."))
                .isInstanceOf(Contesting.Contested.Already.class);
        assertThat(room.contesting.contestFinding(INES, begun.id(), "0000", "Rien."))
                .isInstanceOf(Contesting.Contested.NotThere.class);
        assertThat(room.contesting.contestFinding(REMI, begun.id(), key, "Pas à moi."))
                .isInstanceOf(Contesting.Contested.NotThere.class);
    }

    @Test
    void my_data_name_each_attempt_with_its_state() {
        room.exercising.handIn(INES, room.begin(INES, DRAFTS, AVEC).id(), SURE);
        room.begin(INES, LETTER, LETTER_COURSE);

        assertThat(room.recorded.about(INES.id(), 10))
                .extracting(entry -> entry.what().key())
                .containsExactly("recorded.exercises.begun", "recorded.exercises.handed-in");
        assertThat(room.recorded.about(REMI.id(), 10)).isEmpty();
    }

    /** A right letter that also names a medicine of which the record says nothing, contested. */
    private OpenExercise contestedLetter() {
        var begun = room.begin(INES, LETTER, LETTER_COURSE);
        String letter =
                right().replace("Bien confraternellement,", "Il a reçu de la dobutamine.\n\nBien confraternellement,");
        room.exercising.saveLetter(INES, begun.id(), 0, letter, List.of());
        var open = room.exercising.check(INES, begun.id()).orElseThrow().openMajors();
        assertThat(open).hasSize(1);
        room.contesting.contestFinding(INES, begun.id(), open.getFirst().key(), "Elle est citée dans un avis oral.");
        assertThat(room.exercising.check(INES, begun.id()).orElseThrow().openMajors())
                .isEmpty();
        return begun;
    }

    private static String right() {
        try {
            return Files.readString(Path.of("src/test/resources/grounding/letters/aubry-clean.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
