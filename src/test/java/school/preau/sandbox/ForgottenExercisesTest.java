package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.sandbox.PracticeRoom.AVEC;
import static school.preau.sandbox.PracticeRoom.DRAFTS;
import static school.preau.sandbox.PracticeRoom.INES;
import static school.preau.sandbox.PracticeRoom.LETTER;
import static school.preau.sandbox.PracticeRoom.LETTER_COURSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.Proofs;
import school.preau.catalog.Seeded;
import school.preau.catalog.spi.KeptForProof;
import school.preau.platform.Database;

@ParameterizedClass
@EnumSource(Database.class)
class ForgottenExercisesTest {

    private static final LocalDate DONE = LocalDate.of(2027, 2, 9);
    private static final LocalDate PROOF_ENDS = LocalDate.of(2028, 2, 9);

    private final JdbcClient jdbc;
    private final PracticeRoom room;

    ForgottenExercisesTest(Database database) {
        jdbc = database.fresh();
        room = new PracticeRoom(jdbc);
    }

    @Test
    void what_supports_a_proof_is_kept_three_years_after_it_and_then_goes_as_a_whole() {
        var begun = room.begin(INES, DRAFTS, AVEC);
        room.markAllBut(INES, begun, ErrorCode.DOSE);
        room.exercising.handIn(INES, begun.id(), OptionalInt.of(80));
        for (Draft draft : begun.shown()) {
            draft.errors()
                    .forEach(error -> room.contesting.contestResult(
                            INES, begun.id(), ContestedItem.error(draft.id(), error.id()), "Le dossier est ambigu."));
        }
        var letter = room.begin(INES, LETTER, LETTER_COURSE);
        room.exercising.saveLetter(INES, letter.id(), 0, "Madame,", List.of());
        var refuse = room.begin(INES, new ExerciseVersion(new ExerciseId("ce-quon-ne-demande-pas"), 1), LETTER_COURSE);
        refuse.exercise()
                .questions(refuse.drawn())
                .keySet()
                .forEach(question -> room.exercising.choose(INES, refuse.id(), question, Refuse.ASK));
        var forgotten = forgotten(Proofs.lasting(Optional.of(PROOF_ENDS)));

        assertThat(forgotten.due(PROOF_ENDS.plusYears(3))).isZero();
        assertThat(forgotten.forget(PROOF_ENDS.plusYears(3).plusDays(1))).isEqualTo(3);
        assertThat(forgotten.forget(PROOF_ENDS.plusYears(3).plusDays(1))).isZero();
        for (String table : List.of(
                "exercise_attempt",
                "exercise_mark",
                "exercise_letter",
                "exercise_choice",
                "exercise_result",
                "exercise_result_item",
                "contested_finding")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_was_practised_outside_of_courses_goes_after_three_years_whatever_proofs_last() {
        room.begin(INES, DRAFTS, Optional.empty());

        assertThat(forgotten(Proofs.unknown()).forget(DONE.plusYears(3))).isZero();
        assertThat(forgotten(Proofs.unknown()).forget(DONE.plusYears(3).plusDays(1)))
                .isEqualTo(1);
    }

    private ForgottenExercises forgotten(KeptForProof kept) {
        return new ForgottenExercises(jdbc, new Seeded(jdbc).time, kept);
    }
}
