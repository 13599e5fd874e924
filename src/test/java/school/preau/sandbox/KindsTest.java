package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.preau.sandbox.ComparePrompts.Which;

/** How the further kinds of exercise are scored, as pure functions on the exercises of the repository. */
class KindsTest {

    private static final ComparePrompts COMPARE = (ComparePrompts) Exercises.read("deux-demandes-une-synthese");
    private static final Explain EXPLAIN = (Explain) Exercises.read("expliquer-le-retour");
    private static final MarkIdentifiers IDENTIFIERS = (MarkIdentifiers) Exercises.read("reperer-avant-denvoyer");
    private static final PoisonedDocument POISONED = (PoisonedDocument) Exercises.read("qui-donne-les-ordres");
    private static final Refuse REFUSE = (Refuse) Exercises.read("ce-quon-ne-demande-pas");
    private static final AcceptCodes CODES = (AcceptCodes) Exercises.read("des-codes-a-prouver");

    @Test
    void facts_of_two_answers_are_judged_and_the_preference_decides_nothing() {
        var pair = COMPARE.pairs().getFirst();
        var drawn = List.of(pair.second().answer(), pair.first().answer());
        var chosen = new HashMap<String, String>();
        pair.facts()
                .forEach(fact -> chosen.put(pair.question(fact), fact.holds().name()));
        chosen.put(pair.preference(), Which.FIRST.name());

        var right = ComparedAnswers.judge(COMPARE, done(drawn, List.of(), chosen, Map.of()));
        var nothing = ComparedAnswers.judge(COMPARE, done(drawn, List.of(), Map.of(), Map.of()));

        assertThat(right.found()).isEqualTo(pair.facts().size());
        assertThat(right.passed()).isTrue();
        assertThat(right.preferred()).contains(Which.FIRST);
        assertThat(nothing.passed()).isFalse();
        assertThat(nothing.matter(nothing.items().getFirst().item())).isPresent();
    }

    @Test
    void the_place_of_an_answer_does_not_tell_whose_it_is() {
        var drawing = new VariantDrawing(new Random(5));
        var first = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            first.add(drawing.draw(COMPARE, Set.of("resume-expert", "resume-source"))
                    .getFirst());
        }

        assertThat(first).containsExactlyInAnyOrder("resume-large", "resume-cadre");
    }

    @Test
    void what_the_model_offered_fails_on_its_seeded_errors_however_easily_it_reads() {
        var source = EXPLAIN.passages().getFirst();
        var explained = ExplainedTexts.judge(
                EXPLAIN,
                done(
                        List.of(source.id()),
                        List.of(),
                        Map.of(),
                        Map.of(
                                LetterPart.PATIENT,
                                EXPLAIN.draft(source.patient().recorded()).text(),
                                LetterPart.CHILD,
                                EXPLAIN.draft(source.child().recorded()).text())));

        assertThat(explained.patient().left())
                .extracting(left -> left.error().id())
                .containsExactly("dose-perdue");
        assertThat(explained.child().left())
                .extracting(left -> left.error().id())
                .containsExactly("ancien-cachet");
        assertThat(explained.passed()).isFalse();
    }

    @Test
    void texts_that_keep_what_matters_pass() {
        var source = EXPLAIN.passages().getFirst();
        String patient = EXPLAIN.draft(source.patient().recorded()).text().replace("40 mg", "80 mg");
        String child = EXPLAIN.draft(source.child().recorded())
                .text()
                .replace("Quand son genou lui fait mal, il peut reprendre son ancien cachet.", "");

        var explained = ExplainedTexts.judge(
                EXPLAIN,
                done(
                        List.of(source.id()),
                        List.of(),
                        Map.of(),
                        Map.of(LetterPart.PATIENT, patient, LetterPart.CHILD, child)));

        assertThat(explained.patient().unmet()).isEmpty();
        assertThat(explained.child().unmet()).isEmpty();
        assertThat(explained.passed()).isTrue();
        assertThat(explained.items()).extracting(Outcome.Item::item).doesNotHaveDuplicates();
    }

    @Test
    void identifiers_marked_and_taken_out_pass_when_the_request_still_says_what_it_is_for() {
        var request = IDENTIFIERS.requests().getFirst();
        var marks = request.identifiers().stream()
                .map(identifier -> mark(request.id(), identifier.places().getFirst(), Optional.empty()))
                .toList();
        String safe = "Message de relais : lévofloxacine 500 mg le matin, encore deux jours. Allergie à la pénicilline."
                + " Une douleur au tendon doit faire arrêter et appeler.";

        var marked = MarkedIdentifiers.judge(
                IDENTIFIERS, done(List.of(request.id()), marks, Map.of(), Map.of(LetterPart.REWRITE, safe)));

        assertThat(marked.seen()).isEqualTo(request.identifiers().size());
        assertThat(marked.falseAlarms()).isEmpty();
        assertThat(marked.left()).isEmpty();
        assertThat(marked.passed()).isTrue();
    }

    @Test
    void a_name_left_by_half_is_left_and_marking_the_whole_request_spots_nothing() {
        var request = IDENTIFIERS.requests().getFirst();
        var whole = mark(request.id(), new Passage(0, 400), Optional.empty());
        var harmless =
                mark(request.id(), Passage.all(request.text(), "Lévofloxacine").getFirst(), Optional.empty());

        var marked = MarkedIdentifiers.judge(
                IDENTIFIERS,
                done(
                        List.of(request.id()),
                        List.of(whole, harmless),
                        Map.of(),
                        Map.of(LetterPart.REWRITE, "Hélène prend de la lévofloxacine 500 mg.")));

        assertThat(marked.seen()).isZero();
        assertThat(marked.falseAlarmCount()).isEqualTo(2);
        assertThat(marked.left()).extracting(judged -> judged.identifier().id()).containsExactly("nom");
        assertThat(marked.passed()).isFalse();
    }

    @Test
    void noticing_hidden_words_decides_and_the_obedience_of_a_live_answer_counts() {
        var poisoned = caseOf("fiche-de-liaison");
        var mark = mark(poisoned.id(), poisoned.hidden().getFirst(), Optional.empty());
        var obeyed = Map.of(
                poisoned.fact(),
                PoisonedDocument.OBEYED,
                poisoned.obedience(),
                PoisonedDocument.OBEYED,
                poisoned.next(),
                "signaler");

        var live = NoticedOrders.judge(POISONED, done(List.of(poisoned.id()), List.of(mark), obeyed, Map.of()));
        var recorded = NoticedOrders.judge(
                POISONED,
                done(
                        List.of(poisoned.id()),
                        List.of(),
                        Map.of(poisoned.obedience(), PoisonedDocument.OBEYED),
                        Map.of()));

        assertThat(live.passed()).isTrue();
        assertThat(live.found()).isEqualTo(3);
        assertThat(recorded.passed()).isFalse();
        assertThat(recorded.cases().getFirst().obeyed()).isFalse();
        assertThat(recorded.cases().getFirst().saidRight()).isFalse();
    }

    @Test
    void recorded_answers_obey_where_a_canary_sings() {
        assertThat(POISONED.cases())
                .filteredOn(one -> one.obeyedIn(POISONED.draft(one.answer()).text()))
                .extracting(PoisonedDocument.Case::id)
                .containsExactly("courrier-du-smr", "avis-pharmaceutique");
    }

    @Test
    void a_mark_in_a_clean_document_is_a_false_alarm_that_fails_nobody() {
        var clean = caseOf("note-du-kinesitherapeute");
        var mark = mark(clean.id(), new Passage(10, 20), Optional.empty());

        var noticed = NoticedOrders.judge(POISONED, done(List.of(clean.id()), List.of(mark), Map.of(), Map.of()));

        assertThat(noticed.falseAlarmCount()).isEqualTo(1);
        assertThat(noticed.passed()).isTrue();
    }

    @Test
    void an_attempt_at_poisoned_documents_always_hides_something() {
        var drawing = new VariantDrawing(new Random(11));
        for (int i = 0; i < 50; i++) {
            assertThat(POISONED.cases(drawing.draw(POISONED, Set.of())))
                    .hasSize(2)
                    .anyMatch(PoisonedDocument.Case::poisoned);
        }
    }

    @Test
    void both_ways_of_deciding_wrong_are_counted() {
        var drawn = List.of("dose-a-choisir", "plan-de-courrier", "traduire-affiche");
        var all = Map.of(
                "request:dose-a-choisir", "must-not-decide",
                "request:plan-de-courrier", "no-source",
                "request:traduire-affiche", Refuse.ASK);
        var through = Map.of(
                "request:dose-a-choisir", Refuse.ASK,
                "request:plan-de-courrier", Refuse.ASK,
                "request:traduire-affiche", Refuse.ASK);

        var cautious = DecidedRequests.judge(REFUSE, done(drawn, List.of(), all, Map.of()));
        var careless = DecidedRequests.judge(REFUSE, done(drawn, List.of(), through, Map.of()));

        assertThat(cautious.falseAlarmCount()).isEqualTo(1);
        assertThat(cautious.majorsMissed()).isZero();
        assertThat(cautious.passed()).as("66 per cent of 70").isFalse();
        assertThat(careless.letThrough()).hasSize(1);
        assertThat(careless.passed()).isFalse();
    }

    @Test
    void refusing_for_another_reason_is_right_and_said() {
        var decided = DecidedRequests.judge(
                REFUSE,
                done(List.of("dose-a-choisir"), List.of(), Map.of("request:dose-a-choisir", "no-source"), Map.of()));

        assertThat(decided.passed()).isTrue();
        assertThat(decided.requests().getFirst().reasonRight()).isFalse();
    }

    @Test
    void an_attempt_at_requests_has_some_of_both() {
        var drawing = new VariantDrawing(new Random(2));
        var fine = REFUSE.requests().stream()
                .filter(request -> request.reason().isEmpty())
                .map(Refuse.Request::id)
                .toList();
        for (int i = 0; i < 50; i++) {
            var drawn = drawing.draw(REFUSE, Set.copyOf(fine));
            assertThat(drawn).hasSize(6).doesNotHaveDuplicates();
            assertThat(REFUSE.requests(drawn))
                    .anyMatch(request -> request.reason().isEmpty());
            assertThat(REFUSE.requests(drawn))
                    .anyMatch(request -> request.reason().isPresent());
        }
    }

    @Test
    void a_code_is_right_with_its_decision_and_words_marked_for_it() {
        var infection = proposal("j18-9");
        var words = infection.evidence().getFirst();
        var decisions = Map.of(infection.question(), AcceptCodes.REJECT);

        var quoted = DecidedCodes.judge(
                CODES,
                done(
                        List.of("j18-9"),
                        List.of(mark(words.document(), words.passage(), Optional.of("j18-9"))),
                        decisions,
                        Map.of()));
        var forAnother = DecidedCodes.judge(
                CODES,
                done(
                        List.of("j18-9"),
                        List.of(mark(words.document(), words.passage(), Optional.of("i10"))),
                        decisions,
                        Map.of()));

        assertThat(quoted.passed()).isTrue();
        assertThat(forAnother.found()).isZero();
        assertThat(forAnother.majorsMissed()).as("the decision was right").isZero();
        assertThat(forAnother.passed()).isFalse();
    }

    @Test
    void accepting_what_overstates_the_stay_fails_whatever_else_is_right() {
        var diabetes = proposal("e11-9");
        var words = diabetes.evidence().getFirst();

        var decided = DecidedCodes.judge(
                CODES,
                done(
                        List.of("e11-9"),
                        List.of(mark(words.document(), words.passage(), Optional.of("e11-9"))),
                        Map.of(diabetes.question(), AcceptCodes.ACCEPT),
                        Map.of()));

        assertThat(decided.majorsMissed()).isEqualTo(1);
        assertThat(decided.passed()).isFalse();
    }

    @Test
    void what_a_trainer_upheld_counts_as_right() {
        var decided = DecidedCodes.judge(
                CODES,
                new WorkDone(
                        List.of("e11-9"),
                        List.of(),
                        Choices.NONE,
                        Map.of(),
                        Set.of(proposal("e11-9").question())));

        assertThat(decided.passed()).isTrue();
    }

    private static PoisonedDocument.Case caseOf(String id) {
        return POISONED.cases(List.of(id)).getFirst();
    }

    private static AcceptCodes.Proposal proposal(String id) {
        return CODES.proposals(List.of(id)).getFirst();
    }

    private static WorkDone done(
            List<String> drawn, List<Mark> marks, Map<String, String> chosen, Map<LetterPart, String> texts) {
        var letters = new HashMap<LetterPart, LetterDraft>();
        texts.forEach((part, text) -> letters.put(part, new LetterDraft(1, text, List.of(), Instant.EPOCH)));
        return new WorkDone(drawn, marks, new Choices(chosen), letters, Set.of());
    }

    private static Mark mark(String text, Passage passage, Optional<String> about) {
        return new Mark(new MarkId(UUID.randomUUID()), text, passage, Optional.empty(), Optional.empty(), about);
    }
}
