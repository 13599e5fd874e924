package school.preau.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import school.preau.assessment.AllowingAttempts;
import school.preau.assessment.AttemptId;
import school.preau.assessment.ItemFigures;
import school.preau.assessment.MarkingAnswers;
import school.preau.assessment.OpenQuestion;
import school.preau.assessment.QuizFigures;
import school.preau.assessment.Rating;
import school.preau.assessment.Regrading;
import school.preau.assessment.SampleCourse;
import school.preau.authoring.CoursesInWriting;
import school.preau.authoring.TrainersRoom;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.FolderProblems;
import school.preau.catalog.Place;
import school.preau.catalog.Seeded;
import school.preau.people.Acting;
import school.preau.people.ActingAs;
import school.preau.people.People;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Problem;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.AllowingExercises;
import school.preau.sandbox.ContestedFinding;
import school.preau.sandbox.Contesting;
import school.preau.sandbox.ExerciseLibrary;
import school.preau.sandbox.Exercising;
import school.preau.sandbox.PracticeRoom;
import school.preau.sandbox.ProposingMarks;

@SpringBootTest(classes = WritingPagesTest.Desk.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = WriteView.class)
@WithMockUser(roles = {"TRAINER", "ADMINISTRATOR"})
class WritingPagesTest extends SpringBrowserlessTest {

    private static final String SENTENCE = "Elle est citée dans un avis oral.";

    private final TrainersRoom room;

    @Autowired
    WritingPagesTest(TrainersRoom room, JdbcClient jdbc) {
        this.room = room;
        for (String table : List.of(
                "contested_finding",
                "exercise_result_item",
                "exercise_result",
                "exercise_letter",
                "exercise_mark",
                "exercise_appeal",
                "exercise_attempt",
                "error_report",
                "quiz_appeal",
                "quiz_mark",
                "quiz_marking",
                "quiz_regrade_change",
                "quiz_regrade",
                "question_neutral",
                "question_statistic",
                "quiz_grading_question",
                "quiz_grading",
                "quiz_answer",
                "quiz_attempt_question",
                "quiz_attempt")) {
            jdbc.sql("delete from " + table).update();
        }
        room.signedIn.becomeTrainer(TrainersRoom.CLAIRE);
        Seeded.broken(room.catalog);
    }

    @BeforeEach
    void claire_reads_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void a_quiet_desk_shows_the_courses_and_that_nothing_waits() {
        var desk = navigate(WriteView.class);

        assertThat(words(desk)).contains("Rien n'attend", "Vérifier avant de signer", "Publié, version 1");
        assertThat(find(ContestedCases.class).all()).isEmpty();
        assertThat(find(AttemptRequests.class).all()).isEmpty();
    }

    @Test
    void a_reported_error_stands_with_its_place_and_version_and_without_a_name() {
        room.reports.report(
                room.ines,
                Place.lesson(new CourseVersion(SampleCourse.VERSION.course(), 1), "10-verifier"),
                "La dose est fausse.");
        room.reports.report(room.ines, Place.patient("fictif-aubry", 1), "L'âge ne va pas.");
        var desk = navigate(WriteView.class);

        assertThat(words(desk))
                .contains("2 erreurs signalées", "La dose est fausse.")
                .contains("cours «\u00a0Vérifier avant de signer\u00a0», version 1", "Patient fictif «\u00a0")
                .doesNotContain("Aubépine");

        press("Répondre et clore");
        press("Clore le signalement");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Corrigé.");
        press("Clore le signalement");

        assertThat(words(desk)).contains("Une erreur signalée");
    }

    @Test
    void a_contested_finding_stands_under_a_number_with_passage_proof_and_sentence() {
        room.contestMissed(room.ines, "Le dossier est ambigu.");
        var waiting = room.practice.contesting.waiting(Acting.trainer(TrainersRoom.CLAIRE), 0, 20);
        var desk = navigate(WriteView.class);

        var shown = words(desk);
        assertThat(shown)
                .contains("constat", "Essai n°\u00a0" + waiting.getFirst().number(), "Le dossier est ambigu.")
                .contains("Le dossier dit")
                .doesNotContain("Aubépine", room.ines.id().value().toString());
        assertThat(waiting.stream().map(ContestedFinding::quote).filter(quote -> !quote.isBlank()))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(shown).contains(quote));
    }

    @Test
    void who_is_right_is_told_so_and_their_result_is_corrected() {
        room.contest(room.ines, SENTENCE);
        var desk = navigate(WriteView.class);
        assertThat(words(desk))
                .contains("Un constat contesté", "Invention · changerait le soin", "dobutamine", SENTENCE);

        press("La personne a raison");
        assertThat(words(find(AnswerDialog.class).single())).contains("le résultat est corrigé", SENTENCE);
        find(TextArea.class).single().setValue("L'avis figure au compte rendu.");
        press("Décider");

        assertThat(words(desk)).doesNotContain(SENTENCE);
        assertThat(room.practice.contesting.coursesOf(room.ines.id())).isEmpty();
        assertThat(room.practice.trail.concerning(room.ines.id(), 5))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("sandbox.contest.upheld"));
    }

    @Test
    void a_decision_needs_a_sentence() {
        room.contest(room.ines, SENTENCE);
        navigate(WriteView.class);

        press("Le constat est juste");
        press("Décider");

        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Dites pourquoi, en une phrase.");
        assertThat(room.practice.contesting.waiting(Acting.trainer(TrainersRoom.CLAIRE)))
                .isEqualTo(1);
    }

    @Test
    void nobody_decides_on_what_they_contested_themselves() {
        room.contest(room.ines, SENTENCE);
        room.signedIn.becomeTrainer(room.ines.id());
        navigate(WriteView.class);

        press("La personne a raison");
        find(TextArea.class).single().setValue("Moi aussi.");
        press("Décider");

        assertThat(room.practice.contesting.waiting(Acting.trainer(TrainersRoom.CLAIRE)))
                .isEqualTo(1);
    }

    @Test
    void who_has_no_attempt_left_at_a_quiz_or_an_exercise_is_named_and_answered() {
        room.useUpQuiz(room.ines);
        room.useUpExercise(room.ines);
        var desk = navigate(WriteView.class);
        assertThat(words(desk))
                .contains("Inès Aubépine", "essais faits au quiz", "3 essais faits à l'exercice")
                .doesNotContain("score");

        var buttons = find(Button.class).withText("Ouvrir un essai").all();
        assertThat(buttons).hasSize(2);
        test(buttons.getFirst()).click();
        test(find(Button.class).withText("Ouvrir un essai").single()).click();

        assertThat(words(desk)).doesNotContain("Inès Aubépine");
        assertThat(room.practice.exercising.begin(room.ines, PracticeRoom.DRAFTS, PracticeRoom.AVEC))
                .isInstanceOf(Exercising.Begun.Yes.class);
    }

    @Test
    void an_open_answer_waits_without_a_name_and_is_marked_line_by_line() {
        OpenQuestion.handIn(room.exam, room.ines, 1);
        var desk = navigate(WriteView.class);
        assertThat(words(desk))
                .contains("Réponses écrites à noter", "Que vérifiez-vous", "à noter")
                .doesNotContain("Aubépine");

        var page = navigate(markingPage(), MarkingView.class);
        assertThat(words(page)).contains("Il manque la dose du soir.").doesNotContain("Aubépine");
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("La dose (sur 2)", "La trace (sur 3)");
        press("Enregistrer les points");
        assertThat(words(page)).contains("Donnez des points à chaque ligne.");
        give(2, 3);
        press("Enregistrer les points");

        navigate(WriteView.class);
        assertThat(find(MarkingQueue.class).all()).isEmpty();
    }

    @Test
    void where_two_readers_differ_the_next_one_sees_both_and_settles_it() {
        var attempt = OpenQuestion.handIn(room.exam, room.ines, 2);
        mark(new PersonId(new UUID(9, 2)), attempt, 2, "Très bien.");
        mark(new PersonId(new UUID(9, 3)), attempt, 1, "");

        var page = navigate(markingPage(), MarkingView.class);

        assertThat(words(page))
                .contains("Les deux lecteurs", "Lecteur 1\u00a0: 2 sur 2", "Lecteur 2\u00a0: 1 sur 2", "Très bien.");
        give(1, 1);
        press("Enregistrer les points");
        assertThat(room.exam
                        .results
                        .result(room.ines, attempt)
                        .orElseThrow()
                        .attempt()
                        .awaitsMarking())
                .isFalse();
    }

    @Test
    void an_answer_that_no_longer_waits_leads_back_to_the_desk() {
        OpenQuestion.handIn(room.exam, room.ines, 1);
        String page = markingPage();
        room.signedIn.becomeTrainer(room.ines.id());

        assertThat(navigate(page, WriteView.class)).isNotNull();
    }

    private String markingPage() {
        var waiting = room.exam
                .marking
                .waiting(Acting.trainer(TrainersRoom.CLAIRE), 0, 1)
                .getFirst();
        return WritingLinks.marking(waiting.attempt(), waiting.question());
    }

    private void mark(PersonId who, AttemptId attempt, int dose, String comment) {
        room.exam.marking.mark(
                Acting.trainer(who),
                attempt,
                OpenQuestion.ID,
                new Rating(new TreeMap<>(Map.of("dose", dose, "trace", 1)), comment));
    }

    @SuppressWarnings("unchecked")
    private void give(Integer... points) {
        var groups = find(RadioButtonGroup.class).all();
        for (int i = 0; i < points.length; i++) {
            ((RadioButtonGroup<Integer>) groups.get(i)).setValue(points[i]);
        }
    }

    @Test
    void a_folder_that_is_broken_stands_with_every_problem() {
        Seeded.broken(
                room.catalog,
                new FolderProblems(
                        "courses/casse",
                        List.of(new Problem("course.yaml", 3, "The title is missing.", "Write one."))));

        assertThat(words(navigate(WriteView.class)))
                .contains("courses/casse", "course.yaml", "3", "The title is missing.", "Write one.");
    }

    @Test
    void a_course_shows_outline_versions_and_its_questions_from_ten_attempts() {
        var page = navigate("write/courses/avec", CourseInWritingView.class);
        assertThat(words(page)).contains("Vérifier avant de signer", "Versions publiées", "majeur");

        room.quizzes(10, 6);
        page = navigate("write/courses/avec", CourseInWritingView.class);
        assertThat(words(page)).contains("Combien de microgrammes", "60\u00a0%", "Tout le monde réussit");
    }

    @Test
    void a_question_says_who_chose_what_and_may_stop_counting() {
        room.quizzes(12, 6);
        var page = navigate(questionPage(), QuestionFiguresView.class);
        assertThat(words(page))
                .contains("Combien de microgrammes", "125\u00a0µg", "c’est la clé", "Meilleur tiers", "Discrimination");

        test(find(Button.class).withText("Ne plus la compter").single()).click();
        test(find(TextArea.class).single()).setValue("La clé était fausse.");
        test(find(Button.class).withText("Ne plus la compter").all().getLast()).click();

        assertThat(words(page)).contains("Ne compte plus pour personne", "La clé était fausse.");
    }

    @Test
    void a_trial_shows_under_numbers_who_would_gain_and_an_administrator_carries_it_out() {
        room.quizzes(12, 6);
        var trainer = Acting.trainer(TrainersRoom.CLAIRE);
        var dose = room.exam.items.questions(trainer, SampleCourse.VERSION.course(), SampleCourse.QUIZ).stream()
                .filter(figure -> figure.question().id().value().equals("dose"))
                .findFirst()
                .orElseThrow();
        room.exam.regrading.neutralise(
                trainer, SampleCourse.VERSION.course(), dose.question().id(), dose.version(), "Fausse.");
        var id = room.exam.regrading.tryOut(
                trainer,
                SampleCourse.VERSION.course(),
                SampleCourse.QUIZ,
                dose.question().id(),
                seen -> {});

        var page = navigate(WritingLinks.regrade(id), RegradeView.class);
        assertThat(words(page)).contains("6 y gagneraient", "n°\u00a01", "gain", "Un administrateur peut appliquer");

        room.signedIn.becomeAdministrator(PracticeRoom.REMI.id());
        assertThat(words(navigate(RegradesView.class)))
                .contains("Vérifier avant de signer", "6 gains, aucune perte", "à décider");
        page = navigate(WritingLinks.regrade(id), RegradeView.class);
        test(find(Button.class).withText("Appliquer cette notation").single()).click();
        test(find(TextArea.class).single()).setValue("Vu avec la pharmacie.");
        test(find(Button.class).withText("Appliquer cette notation").all().getLast())
                .click();
        assertThat(words(page)).contains("Cette notation a été appliquée.", "appliqué");
        assertThat(words(navigate(RegradesView.class))).contains("appliquée").doesNotContain("à décider");
    }

    @Test
    void an_administrator_for_whom_nothing_waits_is_told_so() {
        room.signedIn.becomeAdministrator(PracticeRoom.REMI.id());

        assertThat(words(navigate(RegradesView.class))).contains("Aucune notation n’attend");
    }

    private String questionPage() {
        return room
                .exam
                .items
                .questions(Acting.trainer(TrainersRoom.CLAIRE), SampleCourse.VERSION.course(), SampleCourse.QUIZ)
                .stream()
                .filter(figure -> figure.question().id().value().equals("dose"))
                .map(figure -> WritingLinks.question(
                        SampleCourse.VERSION.course(),
                        SampleCourse.QUIZ,
                        figure.question().id(),
                        figure.version()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nulle-part", "Majuscules", "un..deux", "x'or'1'='1"})
    void a_course_that_does_not_exist_is_not_found(String id) {
        assertThatThrownBy(() -> navigate("write/courses/" + id, CourseInWritingView.class))
                .isNotNull();
    }

    @Test
    void english_is_the_same_desk_in_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        room.contest(PracticeRoom.REMI, SENTENCE);

        assertThat(words(navigate(WriteView.class)))
                .contains("One contested finding", "would change care", "The person is right", SENTENCE);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).last()).click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Configuration
    @Import({
        Waiting.class,
        AttemptRequests.class,
        MarkingQueue.class,
        ContestedCases.class,
        AdministrationPages.class,
        AuthoringAdministration.class
    })
    static class Desk {

        @Bean
        DataSource database() {
            return Database.H2.freshSource();
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        TrainersRoom room(DataSource database) {
            return new TrainersRoom(database);
        }

        @Bean
        ItemFigures items(TrainersRoom room) {
            return room.exam.items;
        }

        @Bean
        Regrading regrading(TrainersRoom room) {
            return room.exam.regrading;
        }

        @Bean
        CoursesInWriting courses(TrainersRoom room) {
            return room.courses;
        }

        @Bean
        CourseCatalog catalog(TrainersRoom room) {
            return room.catalog;
        }

        @Bean
        QuizFigures figures(TrainersRoom room) {
            return room.exam.figures;
        }

        @Bean
        AllowingAttempts quizzes(TrainersRoom room) {
            return room.exam.allowing;
        }

        @Bean
        MarkingAnswers marking(TrainersRoom room) {
            return room.exam.marking;
        }

        @Bean
        ProposingMarks proposing(TrainersRoom room) {
            return room.practice.proposing;
        }

        @Bean
        AllowingExercises exercises(TrainersRoom room) {
            return room.practice.allowing;
        }

        @Bean
        Contesting contesting(TrainersRoom room) {
            return room.practice.contesting;
        }

        @Bean
        ExerciseLibrary library(TrainersRoom room) {
            return room.practice.library;
        }

        @Bean
        ErrorReports reports(TrainersRoom room) {
            return room.reports;
        }

        @Bean
        People people(TrainersRoom room) {
            return room.people;
        }

        @Bean
        ActingAs signedIn(TrainersRoom room) {
            return room.signedIn;
        }

        @Bean
        HospitalTime time(TrainersRoom room) {
            return room.seeded.time;
        }

        @Bean
        Translations words() {
            return new Translations();
        }
    }
}
