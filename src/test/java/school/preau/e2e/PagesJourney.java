package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.platform.Database;
import school.preau.platform.Language;

/** Pages as everyone meets them, in a school without a model: each type of question, the dark, the phone, English. */
class PagesJourney {

    private static final String COURSE = "avec-verifier-avant-de-signer";

    private static final School SCHOOL = new School(Database.H2).inHaste().withContent(OneOfEach.content());

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeAll
    static void openSchool() {
        SCHOOL.start();
    }

    @AfterAll
    static void closeSchool() {
        SCHOOL.close();
    }

    @Test
    void every_type_of_question_is_answered_and_its_result_read() {
        var intern = visitor("Théo Sureau", 1440, false);
        intern.open("learn/" + OneOfEach.COURSE + "/final");
        var quiz = new QuizTaker(intern, OneOfEach.COURSE);
        quiz.begin();
        quiz.finish("C’est rendu. Un formateur lit votre réponse écrite.");
        assertThat(quiz.types())
                .containsExactlyInAnyOrder(
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "number",
                        "order",
                        "mark-passage",
                        "match",
                        "categories",
                        "short-text",
                        "gaps",
                        "open-answer",
                        "vignette");
        var trainer = visitor("Claire Garance", 390, true);
        trainer.open("write");
        trainer.page()
                .getByText(trainer.words("authoring.marking.open"), exactly())
                .click();
        assertThat(trainer.heading()).hasText(trainer.words("authoring.marking.title"));
        assertThat(trainer.page().locator(".marking-words")).hasText(QuizTaker.OPEN_ANSWER);
        assertThat(trainer.page().locator(".marking-reading")).containsText("Le risque, puis un geste simple.");
        trainer.button("authoring.marking.save").click();
        assertThat(trainer.page().getByRole(AriaRole.ALERT)).hasText(trainer.words("authoring.marking.incomplete"));
        for (Locator criterion : trainer.page().locator("vaadin-radio-group").all()) {
            criterion.locator("vaadin-radio-button").last().click();
        }
        trainer.page().locator(".marking textarea").fill("Le geste est bien choisi.");
        assertAccessible(trainer.page());
        trainer.button("authoring.marking.save").click();
        assertThat(trainer.heading()).hasText(trainer.words("authoring.title"));
        intern.open("learn/" + OneOfEach.COURSE + "/final");
        intern.button("assessment.history.open.label", 1).click();
        assertThat(intern.heading()).containsText("Quiz réussi");
        assertThat(intern.page().locator(".quiz-open-review")).containsText("Le geste est bien choisi.");
        assertAccessible(intern.page());
    }

    @Test
    void a_question_asked_twice_is_compared_answer_by_answer() {
        var intern = visitor("Théo Sureau", 1440, false);
        intern.see("practise", "S'exercer");
        intern.open("practise/deux-fois-la-meme-question");
        new ExerciseTaker(intern, "deux-fois-la-meme-question").compareAnswers();
    }

    @Test
    void free_practice_without_a_model_says_what_is_missing() {
        var intern = visitor("Théo Sureau", 1440, false);
        intern.see("practise/free/fictif-olivier", "S'exercer librement");
        assertThat(intern.page().getByText(intern.words("sandbox.none.title"))).isVisible();
        var talk = new Conversation(intern);
        talk.type("La patiente se joint au 06 12 34 56 78.");
        assertThat(talk.shield()).containsText("un numéro de téléphone");
        assertAccessible(intern.page());
    }

    @ParameterizedTest
    @CsvSource({"1440, true, Inès Aubépine", "390, false, Théo Sureau"})
    void pages_keep_their_contrast_in_the_dark_and_their_names_on_the_phone(int width, boolean dark, String learner) {
        var reader = visitor(learner, width, dark);
        var page = reader.page();
        reader.see("", learner.substring(0, learner.indexOf(' ')));
        reader.open("learn/" + COURSE + "/10-ce-que-dit-la-has");
        assertThat(page.locator("preau-lesson h1")).isVisible();
        assertAccessible(page);
        reader.open("learn/" + COURSE + "/final");
        new QuizTaker(reader, COURSE).begin();
        assertAccessible(page);
        reader.open("learn/" + COURSE + "/deux-brouillons");
        new ExerciseTaker(reader, "deux-brouillons").begin();
        assertAccessible(page);

        var manager = visitor("Awa Lavande", width, dark);
        manager.open("team");
        assertThat(manager.page().getByText("Hugo Bruyère").first()).isVisible();
        assertAccessible(manager.page());
    }

    /** An id that is none, one of nothing, and one of something its reader may not see look the same. */
    @Test
    void addresses_that_lead_nowhere_say_so_and_break_nothing() {
        var trainer = visitor("Claire Garance", 1440, false);
        for (String path : List.of(
                "nowhere",
                "courses/unknown",
                "courses/Not_an_Id",
                "learn/unknown",
                "learn/" + COURSE + "/unknown",
                "practise/unknown",
                "practise/free/unknown",
                "write/courses/unknown")) {
            trainer.open(path);
            assertThat(trainer.heading()).hasText(trainer.words("shell.not-found.title"));
        }
        trainer.open("courses/unknown%2Flesson");
        assertThat(trainer.heading()).hasText(trainer.words("shell.unreadable.title"));
        assertAccessible(trainer.page());
        trainer.open("admin/people/00000000-0000-0000-0000-000000000000");
        assertThat(trainer.heading()).hasText(trainer.words("shell.denied.title"));
        trainer.see("", "Claire");
        assertThat(SCHOOL.logText()).doesNotContain("Exception");
    }

    @Test
    void a_trainer_reads_a_lesson_in_english_on_the_phone_and_answers_a_question() {
        var trainer = new Visitor(SCHOOL, browser.visitor(390, "en-GB", false), Language.EN);
        var page = trainer.page();
        trainer.signInAs("Claire Garance");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(trainer.heading()).containsText("Claire");
        page.getByRole(AriaRole.NAVIGATION)
                .locator("visible=true")
                .getByText("Courses")
                .click();
        page.getByText("verify before you sign").first().click();
        assertThat(trainer.heading()).containsText("verify before you sign");
        page.locator("main .button-link.primary").first().click();
        trainer.readLesson();
        trainer.goOn();
        assertThat(page.locator("preau-lesson h1")).isVisible();
        trainer.open("learn/" + COURSE + "/final");
        new QuizTaker(trainer, COURSE).begin();
        assertThat(page.locator(".quiz-stem").first()).isVisible();
        assertThat(page.locator("html").evaluate("page => page.scrollWidth <= page.clientWidth"))
                .as("nothing wider than the phone")
                .isEqualTo(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private Visitor visitor(String name, int width, boolean dark) {
        var visitor = new Visitor(SCHOOL, browser.visitor(width, "fr-FR", dark));
        visitor.signInAs(name);
        return visitor;
    }
}
