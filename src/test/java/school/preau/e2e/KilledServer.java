package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;

/**
 * The server is killed in the middle of a lesson, a quiz and an exercise. After a restart the same browser is still signed in and finds every
 * saved thing where it was. Not yet part of the run: see the name of the others.
 */
@ParameterizedClass
@EnumSource(Database.class)
class KilledServer {

    private static final String COURSE = "avec-verifier-avant-de-signer";

    private final Database database;

    KilledServer(Database database) {
        this.database = database;
    }

    @Test
    void what_was_saved_survives_a_killed_server_in_every_kind_of_activity() {
        try (var school = new School(database).start();
                var browser = new Browser()) {
            var intern = new Visitor(school, browser.visitor(1440, "fr-FR", false));
            intern.signInAs("Théo Sureau");
            var page = intern.page();

            intern.open("learn/" + COURSE + "/10-ce-que-dit-la-has");
            assertThat(page.locator("preau-lesson h1")).isVisible();
            var note = page.getByLabel("Mes notes").locator("visible=true").first();
            note.fill("Relire les négations d'abord.");
            note.blur();
            assertThat(page.getByText("pour vous uniquement").first()).isVisible();
            intern.readLesson();

            school.kill();
            school.start();
            intern.open("learn/" + COURSE + "/10-ce-que-dit-la-has");
            assertThat(page.getByLabel("Mes notes").locator("visible=true").first())
                    .hasValue("Relire les négations d'abord.");
            assertThat(page.locator(".self-check .feedback").first()).isVisible();
            assertThat(page.locator(".kept-place")).hasCount(1);

            intern.open("learn/" + COURSE + "/final");
            var quiz = new QuizTaker(page, COURSE);
            quiz.begin();
            quiz.answer();
            quiz.next();
            quiz.answer();
            quiz.next();
            String third = quiz.stem();

            school.kill();
            school.start();
            intern.open("learn/" + COURSE + "/final");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reprendre le quiz"))
                    .click();
            assertThat(page.locator(".quiz-stem")).isVisible();
            assertThat(quiz.stem()).isEqualTo(third);
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("répondue")))
                    .hasCount(2);

            intern.open("learn/" + COURSE + "/deux-brouillons");
            var exercise = new ExerciseTaker(page, "deux-brouillons");
            exercise.begin();
            exercise.markAnything();
            assertThat(page.locator(".mark-list li")).hasCount(1);
            String marked = page.locator(".mark-list li").innerText();

            school.kill();
            school.start();
            intern.open("learn/" + COURSE + "/deux-brouillons");
            exercise.begin();
            assertThat(page.locator(".mark-list li")).hasCount(1);
            assertThat(page.locator(".mark-list li").innerText()).isEqualTo(marked);
        }
    }
}
