package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;

/**
 * The server is killed in the middle of a lesson, a quiz and exercises. After a restart the same browser is still signed in and finds every
 * saved thing where it was.
 */
@ParameterizedClass
@EnumSource(Database.class)
class KilledServerJourney {

    private static final String COURSE = "avec-verifier-avant-de-signer";
    private static final String LESSON = "learn/" + COURSE + "/10-ce-que-dit-la-has";
    private static final String NOTE = "Relire les négations d'abord.";
    private static final String LETTER = "Madame, chère consœur, voici le début de ma lettre.";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final School school;

    KilledServerJourney(Database database) {
        school = new School(database).inHaste().start();
    }

    @AfterEach
    void closeSchool() {
        school.close();
    }

    @Test
    void what_was_saved_survives_a_killed_server_in_every_kind_of_activity() {
        var intern = new Visitor(school, browser.visitor(1440, "fr-FR", false));
        intern.signInAs("Théo Sureau");
        var page = intern.page();

        intern.open(LESSON);
        assertThat(page.locator("preau-lesson h1")).isVisible();
        note(page).fill(NOTE);
        note(page).blur();
        assertThat(page.getByText("pour vous uniquement").first()).isVisible();
        intern.readLesson();

        killAndRestart();
        intern.open(LESSON);
        assertThat(note(page)).hasValue(NOTE);
        assertThat(page.locator(".self-check .feedback").first()).isVisible();
        assertThat(page.locator(".kept-place")).hasCount(1);
        assertThat(page.locator(".lesson-end")).containsText("Leçon faite");

        intern.open("learn/" + COURSE + "/final");
        var quiz = new QuizTaker(intern, COURSE);
        quiz.begin();
        quiz.answer();
        quiz.next();
        quiz.answer();
        quiz.next();
        String third = quiz.stem();

        killAndRestart();
        intern.open("learn/" + COURSE + "/final");
        assertThat(page.locator(".quiz-stem").first()).isVisible();
        assertThat(quiz.stem()).isEqualTo(third);
        assertThat(page.locator(".quiz-map .answered")).hasCount(2);

        intern.open("learn/" + COURSE + "/deux-brouillons");
        var exercise = new ExerciseTaker(intern, "deux-brouillons");
        exercise.begin();
        exercise.markAnything();
        assertThat(page.locator(".mark-list li")).hasCount(1);
        String marked = page.locator(".mark-list li").innerText();
        intern.open("practise/ecrire-la-lettre");
        new LetterWriter(intern, "ecrire-la-lettre").write(LETTER);

        killAndRestart();
        assertThat(page.locator(".cm-content")).containsText(LETTER);
        intern.open("practise/ecrire-la-lettre");
        assertThat(page.locator(".cm-content")).containsText(LETTER);
        intern.open("learn/" + COURSE + "/deux-brouillons");
        exercise.begin();
        assertThat(page.locator(".mark-list li")).hasCount(1);
        assertThat(page.locator(".mark-list li").innerText()).isEqualTo(marked);
    }

    private void killAndRestart() {
        school.kill();
        school.start();
    }

    private static Locator note(Page page) {
        return page.getByLabel("Mes notes").locator("visible=true").first();
    }
}
