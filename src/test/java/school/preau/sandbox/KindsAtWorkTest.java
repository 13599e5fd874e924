package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.sandbox.PracticeRoom.INES;
import static school.preau.sandbox.PracticeRoom.REMI;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;
import school.preau.sandbox.Exercising.Chosen;
import school.preau.sandbox.Exercising.HandedIn;
import school.preau.sandbox.Rewriting.Rewritten;

/** Work at the further kinds of exercise is stored as it is made, and graded from what is stored. */
@ParameterizedClass
@EnumSource(Database.class)
class KindsAtWorkTest {

    private static final ExerciseVersion REFUSE = version("ce-quon-ne-demande-pas");
    private static final ExerciseVersion CODES = version("des-codes-a-prouver");
    private static final ExerciseVersion EXPLAIN = version("expliquer-le-retour");
    private static final ExerciseVersion IDENTIFIERS = version("reperer-avant-denvoyer");
    private static final ExerciseVersion POISONED = version("qui-donne-les-ordres");

    private final PracticeRoom room;

    KindsAtWorkTest(Database database) {
        room = new PracticeRoom(database.fresh());
    }

    @Test
    void a_choice_is_found_again_and_the_last_one_counts() {
        var begun = begin(REFUSE);
        String question =
                ((Refuse) begun.exercise()).requests(begun.drawn()).getFirst().question();

        assertThat(room.exercising.choose(INES, begun.id(), question, Refuse.ASK))
                .isEqualTo(Chosen.YES);
        assertThat(room.exercising.choose(INES, begun.id(), question, "real-data"))
                .isEqualTo(Chosen.YES);

        assertThat(begin(REFUSE).choices().of(question)).contains("real-data");
    }

    @Test
    void nobody_chooses_what_is_not_offered_nor_for_somebody_else() {
        var begun = begin(REFUSE);
        String question =
                ((Refuse) begun.exercise()).requests(begun.drawn()).getFirst().question();

        assertThat(room.exercising.choose(INES, begun.id(), question, "maybe")).isEqualTo(Chosen.NOT_THERE);
        assertThat(room.exercising.choose(INES, begun.id(), "request:another", Refuse.ASK))
                .isEqualTo(Chosen.NOT_THERE);
        assertThat(room.exercising.choose(REMI, begun.id(), question, Refuse.ASK))
                .isEqualTo(Chosen.CLOSED);
    }

    @Test
    void decisions_as_declared_pass() {
        var begun = begin(REFUSE);
        for (var request : ((Refuse) begun.exercise()).requests(begun.drawn())) {
            room.exercising.choose(
                    INES,
                    begun.id(),
                    request.question(),
                    request.reason().map(RefusalReason::slug).orElse(Refuse.ASK));
        }

        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), OptionalInt.of(80))).result();

        assertThat(result.passed()).isTrue();
        assertThat(result.outcome().found()).isEqualTo(6);
        assertThat(room.exercising.choose(INES, begun.id(), "request:x", Refuse.ASK))
                .isEqualTo(Chosen.CLOSED);
    }

    @Test
    void evidence_is_marked_for_one_proposal_of_this_attempt() {
        var begun = begin(CODES);
        var proposal = ((AcceptCodes) begun.exercise()).proposals(begun.drawn()).getFirst();
        var words = proposal.evidence().getFirst();

        var marked = room.exercising.markFor(INES, begun.id(), proposal.id(), words.document(), words.passage());
        var elsewhere = room.exercising.markFor(INES, begun.id(), "nothing", words.document(), words.passage());

        assertThat(marked).isInstanceOf(Exercising.Marked.Yes.class);
        assertThat(elsewhere).isInstanceOf(Exercising.Marked.NotThere.class);
        assertThat(begin(CODES).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.about()).contains(proposal.id()));
    }

    @Test
    void both_texts_are_kept_apart_and_must_both_be_written() {
        var begun = begin(EXPLAIN);
        room.exercising.saveLetter(INES, begun.id(), LetterPart.PATIENT, 0, "À vous, Monsieur.", List.of());

        assertThat(room.exercising.handIn(INES, begun.id(), OptionalInt.empty()))
                .isInstanceOf(HandedIn.NothingYet.class);
        room.exercising.saveLetter(INES, begun.id(), LetterPart.CHILD, 0, "À toi.", List.of());

        assertThat(begin(EXPLAIN).letter(LetterPart.PATIENT))
                .hasValueSatisfying(kept -> assertThat(kept.text()).isEqualTo("À vous, Monsieur."));
        assertThat(room.exercising.handIn(INES, begun.id(), OptionalInt.empty()))
                .isInstanceOf(HandedIn.Yes.class);
    }

    @Test
    void a_contested_finding_holds_back_no_explanation() {
        var begun = begin(EXPLAIN);
        var source = ((Explain) begun.exercise()).passage(begun.drawn());
        String wrong = "Vous prenez de la dobutamine. "
                + ((Explain) begun.exercise())
                        .draft(source.patient().recorded())
                        .text();
        room.exercising.saveLetter(INES, begun.id(), LetterPart.PATIENT, 0, wrong, List.of());
        room.exercising.saveLetter(INES, begun.id(), LetterPart.CHILD, 0, "À toi.", List.of());
        var finding = room.exercising
                .check(INES, begun.id(), LetterPart.PATIENT)
                .orElseThrow()
                .openMajors()
                .getFirst();

        assertThat(room.contesting.contestFinding(INES, begun.id(), finding.key(), "C'est au dossier papier."))
                .isInstanceOf(Contesting.Contested.Yes.class);

        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), OptionalInt.empty())).result();
        assertThat(result.waiting()).isFalse();
    }

    @Test
    void a_rewritten_request_is_screened_as_if_invented_people_were_real_and_real_numbers_are_not_stored() {
        var begun = begin(IDENTIFIERS);

        var kept = room.rewriting.save(INES, begun.id(), 0, "Appelez Mme Fictif-Merle au 06 39 98 45 10.");
        var withheld = room.rewriting.save(INES, begun.id(), 1, "Appelez le 06 12 34 56 78.");

        assertThat(kept)
                .isInstanceOfSatisfying(
                        Rewritten.Kept.class,
                        one -> assertThat(one.seen().withheld()).isNotEmpty());
        assertThat(withheld).isInstanceOf(Rewritten.Withheld.class);
        assertThat(begin(IDENTIFIERS).letter(LetterPart.REWRITE))
                .hasValueSatisfying(text -> assertThat(text.text()).contains("Fictif-Merle"));
    }

    @Test
    void what_the_model_did_is_written_down_by_the_words_of_its_answer() {
        var begun = begin(POISONED);
        var poisoned = ((PoisonedDocument) begun.exercise())
                .cases(begun.drawn()).stream()
                        .filter(PoisonedDocument.Case::poisoned)
                        .findFirst()
                        .orElseThrow();
        room.exercising.answered(
                INES, begun.id(), poisoned.id(), "… " + poisoned.canary().getFirst() + ".");
        room.exercising.answered(REMI, begun.id(), poisoned.id(), "Rien.");
        room.exercising.choose(INES, begun.id(), poisoned.obedience(), PoisonedDocument.OBEYED);

        var result = ((HandedIn.Yes) room.exercising.handIn(INES, begun.id(), OptionalInt.empty())).result();

        assertThat(((NoticedOrders) result.outcome()).poisoned())
                .filteredOn(judged -> judged.about().equals(poisoned))
                .singleElement()
                .satisfies(judged -> {
                    assertThat(judged.obeyed()).isTrue();
                    assertThat(judged.saidRight()).isTrue();
                });
    }

    private OpenExercise begin(ExerciseVersion version) {
        return room.begin(INES, version, Optional.empty());
    }

    private static ExerciseVersion version(String exercise) {
        return new ExerciseVersion(new ExerciseId(exercise), 1);
    }
}
