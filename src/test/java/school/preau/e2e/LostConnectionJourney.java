package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import school.preau.platform.Database;

/** Answers given while the network or the server is away wait in the browser and arrive by themselves. */
class LostConnectionJourney {

    private static final String QUIZ = "learn/" + OneOfEach.COURSE + "/final";
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
    void an_answer_given_without_a_network_is_told_to_wait_and_is_saved_when_it_is_back() {
        var nurse = atAChoice("Inès Aubépine");
        var page = nurse.page();
        page.context().setOffline(true);
        page.locator(".quiz-option").first().click();
        assertThat(page.locator(".quiz-waiting")).containsText("Une réponse attend");

        page.context().setOffline(false);

        assertThat(page.locator(".quiz-question .saved")).containsText("Enregistré à");
        assertThat(page.locator(".quiz-waiting")).isEmpty();
    }

    @Test
    void an_answer_given_while_the_server_is_dead_is_saved_after_it_is_back() {
        var intern = atAChoice("Théo Sureau");
        var page = intern.page();
        SCHOOL.kill();
        page.locator(".quiz-option").nth(1).click();
        assertThat(page.locator(".quiz-waiting")).containsText("Une réponse attend");

        SCHOOL.start();

        assertThat(page.locator(".quiz-question .saved")).containsText("Enregistré à");
        assertThat(page.locator(".quiz-option input").nth(1)).isChecked();
        intern.open(QUIZ);
        assertThat(page.locator(".quiz-option input").nth(1)).isChecked();
    }

    /** Somebody in the quiz, at a question with options to choose one from. */
    private Visitor atAChoice(String name) {
        var visitor = new Visitor(SCHOOL, browser.visitor(1440, "fr-FR", false));
        visitor.signInAs(name);
        visitor.open(QUIZ);
        var quiz = new QuizTaker(visitor, OneOfEach.COURSE);
        quiz.begin();
        Page page = visitor.page();
        while (page.locator("[role=radiogroup].quiz-options").count() == 0) {
            quiz.next();
        }
        assertThat(page.locator(".quiz-option").first()).isVisible();
        return visitor;
    }
}
