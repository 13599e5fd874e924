package school.preau.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import school.preau.catalog.SeedContent;
import school.preau.catalog.spi.ReportErrorButton;
import school.preau.sandbox.Draft;
import school.preau.sandbox.ExerciseDefinition.CatchTheError;
import school.preau.sandbox.ExerciseId;
import school.preau.sandbox.ExerciseLibrary;
import school.preau.sandbox.Exercising;
import school.preau.sandbox.OpenExercise;

@SpringBootTest(
        classes = SandboxSchool.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "preau.sandbox.recorded-word=0ms")
@ViewPackages(classes = ExerciseView.class)
@WithMockUser
class ExerciseViewTest extends SpringBrowserlessTest {

    private static final String CHASE = "practise/deux-brouillons";
    private static final String WRITE = "practise/ecrire-la-lettre";
    private static final String TWICE = "practise/deux-fois-la-meme-question";

    private final Exercising exercising;
    private final ExerciseLibrary library;
    private final I18NProvider words;

    @Autowired
    ExerciseViewTest(
            Exercising exercising,
            ExerciseLibrary library,
            I18NProvider words,
            JdbcClient jdbc,
            List<SeedContent> contents) {
        this.exercising = exercising;
        this.library = library;
        this.words = words;
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
    void practise_lists_the_exercises_with_what_one_needs_to_choose() {
        var view = navigate("practise", PractiseView.class);

        assertThat(Wards.words(view))
                .contains("Chasser l'erreur", "Deux brouillons, des erreurs inconnues", "environ 8\u00a0min")
                .contains("pour tous", "Patient fictif", "À faire")
                .contains("Aucun modèle n'est configuré.");
    }

    @Test
    void drafts_are_shown_without_a_word_about_their_errors() {
        var view = navigate(CHASE, ExerciseView.class);

        var errors = open(CHASE).shown().stream()
                .flatMap(draft -> draft.errors().stream())
                .toList();
        assertThat(Wards.words(view)).contains("Brouillon 1 sur 2", "brouillon, avec ou sans erreurs");
        assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(Wards.words(view))
                        .doesNotContain(error.explanation().fr()));
    }

    @Test
    void an_error_in_the_exercise_or_its_patient_can_be_reported_while_one_works() {
        navigate(CHASE, ExerciseView.class);

        assertThat(find(ReportErrorButton.class).all())
                .extracting(button -> button.findAncestor(PatientPane.class) != null)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_mark_is_stored_the_moment_it_is_made_and_found_again() {
        navigate(CHASE, ExerciseView.class);
        var draft = open(CHASE).shown().getFirst();
        var marks = marks(draft);

        marks.become(List.of(new MarkingField.Place(3, 4, 0)));

        assertThat(open(CHASE).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.text()).isEqualTo(draft.id());
            assertThat(mark.code()).contains(chase().codes().getFirst());
        });
        assertThat(marks(draft).places()).containsExactly(new MarkingField.Place(3, 4, 0));
    }

    @Test
    void the_result_names_what_was_missed_and_why_and_offers_another_variant() {
        navigate(CHASE, ExerciseView.class);
        var shown = open(CHASE).shown();

        test(find(Button.class).withText("Brouillon suivant").single()).click();
        test(find(Button.class).withText("Rendre mes marques").single()).click();
        find(HandInDialog.class).single().confirm();

        var page = find(ResultPage.class).single();
        assertThat(Wards.words(page))
                .contains("Aucune erreur vue sur", "À côté, des médecins dans une étude publiée")
                .contains("Ce résultat n'est visible que de vous.");
        shown.stream()
                .flatMap(draft -> draft.errors().stream())
                .forEach(error -> assertThat(Wards.words(page))
                        .contains(error.explanation().fr()));

        test(find(Button.class).withText("Refaire avec une autre variante").single())
                .click();
        assertThat(open(CHASE).shown()).isNotEqualTo(shown);
    }

    @Test
    void whoever_marks_every_error_passes() {
        navigate(CHASE, ExerciseView.class);
        for (Draft draft : open(CHASE).shown()) {
            markAll(draft);
        }

        test(find(Button.class).withText("Brouillon suivant").single()).click();
        test(find(Button.class).withText("Rendre mes marques").single()).click();
        find(HandInDialog.class).single().confirm();

        assertThat(Wards.words(find(ResultPage.class).single()))
                .contains("Aucune erreur qui aurait changé le soin ne vous a échappé.");
    }

    @Test
    void a_letter_is_stored_as_it_is_written_and_major_findings_stand_before_handing_in() {
        navigate(WRITE, ExerciseView.class);
        var desk = find(WriteDesk.class).single();

        var saving = desk.save(new LetterElement.Written(
                "Madame,\n\nVotre patient prend du furosémide 40 mg le matin à la sortie.", List.of(), 1));
        var checked = desk.check().get();

        assertThat(saving).isEqualTo(new LetterPane.Saving.Kept("Enregistré à 14:02"));
        assertThat(LetterPane.open(checked, "major")).isPositive();
        assertThat(checked.notYet()).isEqualTo("Corrigez ou contestez les majeurs avant de rendre.");
        assertThat(checked.notes()).anySatisfy(note -> assertThat(note.line()).isEqualTo("furosemide-sortie"));
    }

    @Test
    void a_contested_finding_no_longer_stands_before_handing_in() {
        navigate(WRITE, ExerciseView.class);
        var desk = find(WriteDesk.class).single();
        desk.save(new LetterElement.Written("Furosémide 40 mg le matin à la sortie.", List.of(), 1));
        var checked = desk.check().get();

        for (var note : checked.notes()) {
            checked = desk.contest(note.id(), "Le cardiologue l'a confirmé par téléphone.");
        }

        assertThat(checked.notes()).allSatisfy(note -> assertThat(note.state()).isEqualTo("contested"));
        assertThat(checked.notYet()).isEmpty();
    }

    @Test
    void a_letter_changed_elsewhere_is_not_overwritten() {
        navigate(WRITE, ExerciseView.class);
        var desk = find(WriteDesk.class).single();
        desk.save(new LetterElement.Written("Une première phrase.", List.of(), 1));

        var saving = desk.save(new LetterElement.Written("Une autre, écrite ailleurs.", List.of(), 1));

        assertThat(saving)
                .isInstanceOfSatisfying(
                        LetterPane.Saving.Newer.class,
                        newer -> assertThat(newer.letter().text()).isEqualTo("Une première phrase."));
    }

    @Test
    void the_same_question_is_asked_twice_before_one_compares() {
        var view = navigate(TWICE, ExerciseView.class);
        assertThat(Wards.words(view)).contains("à quoi sert son bracelet").doesNotContain("Réponse 1");

        test(find(Button.class).withText("Poser la question").single()).click();
        test(find(Button.class).withText("La poser encore").single()).click();
        assertThat(Wards.words(view)).contains("Réponse 1", "Réponse 2", "Réponse enregistrée");

        test(find(Button.class).withText("Rendre mes marques").single()).click();
        find(HandInDialog.class).single().confirm();
        assertThat(Wards.words(find(ResultPage.class).single()))
                .contains("Aucun écart vu sur", "inventé par le modèle");
    }

    @Test
    void free_practice_without_a_model_says_what_is_missing_and_shows_the_record() {
        var view = navigate("practise/free/fictif-aubry", FreePracticeView.class);

        assertThat(Wards.words(view))
                .contains("Aucun modèle n'est configuré ici", "Voir les exercices")
                .contains("M. Marcel Fictif-\u2060Aubry");
    }

    @Test
    void the_patient_of_free_practice_can_be_taken_away_as_fhir_and_that_of_an_exercise_cannot() {
        navigate("practise/free/fictif-aubry", FreePracticeView.class);

        assertThat(find(CaseDownload.class).single().getAriaLabel())
                .contains("Télécharger ce patient fictif au format FHIR R4");
        assertThat(find(CaseDownload.class).single().getHref()).isNotEmpty();

        navigate(CHASE, ExerciseView.class);

        assertThat(find(CaseDownload.class).exists()).isFalse();
    }

    @Test
    void every_text_of_a_french_page_is_french() {
        navigate(CHASE, ExerciseView.class);

        assertThat(words.getTranslation("sandbox.draft.next", Locale.FRENCH)).isEqualTo("Brouillon suivant");
        assertThat(Wards.words(find(ExerciseView.class).single())).doesNotContain("!sandbox");
    }

    private OpenExercise open(String path) {
        var version = library.current(new ExerciseId(path.substring(path.indexOf('/') + 1)))
                .orElseThrow();
        var standing = exercising.standing(SandboxSchool.INES, version, Optional.empty());
        return exercising
                .open(SandboxSchool.INES, standing.open().orElseThrow())
                .orElseThrow();
    }

    private CatchTheError chase() {
        return (CatchTheError) open(CHASE).exercise();
    }

    private TextMarks marks(Draft draft) {
        var open = open(CHASE);
        return new TextMarks(
                exercising, SandboxSchool.INES, open.id(), draft.id(), draft.text(), chase().codes(), open.marks());
    }

    private void markAll(Draft draft) {
        var marks = marks(draft);
        var places = draft.errors().stream()
                .map(error -> new MarkingField.Place(
                        marks.words().first(error.passage()),
                        marks.words().last(error.passage()),
                        Math.max(0, chase().codes().indexOf(error.code()))))
                .toList();
        marks.become(places);
    }
}
