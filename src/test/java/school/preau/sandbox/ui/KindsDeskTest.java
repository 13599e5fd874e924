package school.preau.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import school.preau.catalog.SeedContent;
import school.preau.sandbox.AcceptCodes;
import school.preau.sandbox.ComparePrompts;
import school.preau.sandbox.ExerciseId;
import school.preau.sandbox.ExerciseLibrary;
import school.preau.sandbox.ExerciseVersion;
import school.preau.sandbox.Exercising;
import school.preau.sandbox.Explain;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.MarkIdentifiers;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.Passage;
import school.preau.sandbox.PoisonedDocument;
import school.preau.sandbox.Refuse;

/** The desks of the further kinds of exercise, from the first look to the result. */
@SpringBootTest(
        classes = SandboxSchool.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "preau.sandbox.recorded-word=0ms")
@ViewPackages(classes = ExerciseView.class)
@WithMockUser
class KindsDeskTest extends SpringBrowserlessTest {

    private static final String COMPARE = "practise/deux-demandes-une-synthese";
    private static final String EXPLAIN = "practise/expliquer-le-retour";
    private static final String IDENTIFIERS = "practise/reperer-avant-denvoyer";
    private static final String POISONED = "practise/qui-donne-les-ordres";
    private static final String REFUSE = "practise/ce-quon-ne-demande-pas";
    private static final String CODES = "practise/des-codes-a-prouver";

    private final Exercising exercising;
    private final ExerciseLibrary library;

    @Autowired
    KindsDeskTest(Exercising exercising, ExerciseLibrary library, JdbcClient jdbc, List<SeedContent> contents) {
        this.exercising = exercising;
        this.library = library;
        SandboxSchool.seed(contents);
        for (String table : List.of(
                "contested_finding",
                "exercise_result_item",
                "exercise_result",
                "exercise_letter",
                "exercise_choice",
                "exercise_mark",
                "exercise_appeal",
                "exercise_attempt")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void two_answers_are_shown_without_saying_whose_they_are_until_they_are_handed_in() {
        var view = navigate(COMPARE, ExerciseView.class);
        var exercise = (ComparePrompts) open(COMPARE).exercise();
        var pair = exercise.pair(open(COMPARE).drawn());
        assertThat(Wards.words(view))
                .contains("Demande 1", "Demande 2", "Réponse A", "Réponse B", "Il reste")
                .doesNotContain("vient de la demande", pair.why().fr());

        pair.facts().forEach(fact -> choose(pair.question(fact), fact.holds().name()));
        choose(pair.preference(), pair.better().name());
        handIn("Rendre mon avis");

        assertThat(result())
                .contains(
                        "La réponse A vient de la demande",
                        "Vous partiriez de la réponse",
                        pair.why().fr());
    }

    @Test
    void what_was_chosen_is_still_chosen_after_a_return() {
        navigate(REFUSE, ExerciseView.class);
        var first = ((Refuse) open(REFUSE).exercise())
                .requests(open(REFUSE).drawn())
                .getFirst();
        choose(first.question(), "no-source");

        navigate("practise", PractiseView.class);
        navigate(REFUSE, ExerciseView.class);

        assertThat(fields().getFirst().getValue()).isEqualTo("no-source");
        assertThat(Wards.words(find(ExerciseView.class).single())).contains("Il reste 5 réponses à donner.");
    }

    @Test
    void a_request_let_through_is_named_with_its_reason() {
        navigate(REFUSE, ExerciseView.class);
        var shown = ((Refuse) open(REFUSE).exercise()).requests(open(REFUSE).drawn());
        shown.forEach(request -> choose(request.question(), Refuse.ASK));
        handIn("Rendre mes décisions");

        assertThat(result()).contains("Laissé passer · changerait le soin");
        shown.forEach(
                request -> assertThat(result()).contains(request.explanation().fr()));
    }

    @Test
    void the_screen_reads_the_rewritten_request_and_what_is_missed_is_named() {
        var view = navigate(IDENTIFIERS, ExerciseView.class);
        assertThat(Wards.words(view)).contains("Réécrivez la demande avant de rendre.");

        test(find(Button.class).withText("Partir du texte d'origine").single()).click();
        assertThat(Wards.words(view)).contains("Le filtre voit encore", "Ce qui partirait");
        find(TextArea.class).single().setValue("Message de relais pour le cabinet infirmier, sans nom.");
        assertThat(Wards.words(view)).contains("Le filtre ne voit rien à masquer.");
        handIn("Rendre");

        var request = ((MarkIdentifiers) library.exercise(version(IDENTIFIERS))).requests();
        assertThat(result()).contains("Aucun identifiant repéré sur", "Échappé · désigne quelqu'un");
        assertThat(request)
                .anySatisfy(one -> assertThat(result())
                        .contains(one.identifiers().getFirst().explanation().fr()));
    }

    @Test
    void a_document_is_read_before_the_model_reads_it_and_its_order_is_shown_at_the_end() {
        var view = navigate(POISONED, ExerciseView.class);
        var exercise = (PoisonedDocument) open(POISONED).exercise();
        var cases = exercise.cases(open(POISONED).drawn());
        assertThat(Wards.words(view))
                .contains(cases.getFirst().title().fr(), "Il a fait ce que le document lui disait");

        for (var one : cases) {
            one.hidden()
                    .forEach(words -> exercising.mark(
                            SandboxSchool.INES,
                            open(POISONED).id(),
                            one.id(),
                            words,
                            Optional.empty(),
                            Optional.empty()));
            exercising.choose(SandboxSchool.INES, open(POISONED).id(), one.obedience(), PoisonedDocument.OBEYED);
            exercising.choose(
                    SandboxSchool.INES,
                    open(POISONED).id(),
                    one.next(),
                    one.right().getFirst());
        }
        navigate(POISONED, ExerciseView.class);
        test(find(Button.class).withText("Document suivant").single()).click();
        handIn("Rendre mon avis");

        assertThat(result()).contains("Rien de ce qui s'adressait au modèle ne vous a échappé.", "Niveau ");
        cases.forEach(one -> assertThat(result()).contains(one.explanation().fr()));
    }

    @Test
    void evidence_is_marked_for_the_code_one_is_at() {
        navigate(CODES, ExerciseView.class);
        var proposals =
                ((AcceptCodes) open(CODES).exercise()).proposals(open(CODES).drawn());
        assertThat(Wards.words(find(ExerciseView.class).single()))
                .contains("Preuve pour " + proposals.getFirst().code());

        test(find(Button.class).withText("Marquer la preuve").all().getFirst()).click();
        assertThat(Wards.words(find(ExerciseView.class).single()))
                .contains("Preuve pour " + proposals.get(1).code());

        for (var proposal : proposals) {
            choose(proposal.question(), proposal.accept() ? AcceptCodes.ACCEPT : AcceptCodes.REJECT);
        }
        var words = proposals.getFirst().evidence().getFirst();
        exercising.markFor(
                SandboxSchool.INES, open(CODES).id(), proposals.getFirst().id(), words.document(), words.passage());
        handIn("Rendre mes codes");

        assertThat(result()).contains("Un code décidé preuve à l'appui sur 5.", "Bonne décision, preuve à côté");
    }

    @Test
    void both_texts_are_measured_and_checked_and_the_dose_decides() {
        navigate(EXPLAIN, ExerciseView.class);
        var open = open(EXPLAIN);
        var exercise = (Explain) open.exercise();
        var source = exercise.passage(open.drawn());
        String patient = exercise.draft(source.patient().recorded()).text();
        String child = exercise.draft(source.child().recorded()).text();
        for (var part : List.of(LetterPart.PATIENT, LetterPart.CHILD)) {
            exercising.saveLetter(
                    SandboxSchool.INES, open.id(), part, 0, part == LetterPart.PATIENT ? patient : child, List.of());
        }

        var view = navigate(EXPLAIN, ExerciseView.class);
        assertThat(Wards.words(view)).contains("Lisibilité", "mots par phrase", "il ne voit pas le sens");
        assertThat(Wards.words(view)).contains(source.title().fr(), "Au patient", "À un enfant de huit ans");
        exercising.handIn(SandboxSchool.INES, open.id(), OptionalInt.of(80));
        navigate("practise", PractiseView.class);
        navigate(EXPLAIN, ExerciseView.class);

        assertThat(result()).contains("des", "choses attendues", "est resté.");
    }

    @Test
    void a_mark_of_another_attempt_is_none() {
        navigate(CODES, ExerciseView.class);

        assertThat(exercising.markFor(
                        SandboxSchool.INES, open(CODES).id(), "another", "note-entree", new Passage(0, 5)))
                .isInstanceOf(Exercising.Marked.NotThere.class);
    }

    private void choose(String question, String choice) {
        int place = questions().indexOf(question);
        fields().get(place).setValue(choice);
    }

    private List<ChoiceField> fields() {
        return find(ChoiceField.class).all();
    }

    private List<String> questions() {
        return fields().stream().map(ChoiceField::question).toList();
    }

    private void handIn(String verb) {
        test(find(Button.class).withText(verb).all().getFirst()).click();
        find(HandInDialog.class).single().confirm();
    }

    private String result() {
        return Wards.words(find(ResultPage.class).single());
    }

    private ExerciseVersion version(String path) {
        return library.current(new ExerciseId(path.substring(path.indexOf('/') + 1)))
                .orElseThrow();
    }

    private OpenExercise open(String path) {
        var standing = exercising.standing(SandboxSchool.INES, version(path), Optional.empty());
        return exercising
                .open(SandboxSchool.INES, standing.open().orElseThrow())
                .orElseThrow();
    }
}
