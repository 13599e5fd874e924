package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;

/**
 * A nurse signs in, finds a course, reads its first lesson; the server is killed; after a restart she is still signed in and
 * finds the lesson done.
 */
@ParameterizedClass
@EnumSource(Database.class)
class FirstLessonJourney {

    private static final String COURSE = "avec-verifier-avant-de-signer";
    private static final String LESSON = "learn/" + COURSE + "/10-ce-que-dit-la-has";

    private final Database database;

    FirstLessonJourney(Database database) {
        this.database = database;
    }

    @Test
    void what_a_nurse_has_read_survives_a_killed_server() {
        try (var school = new School(database).start();
                var browser = new Browser()) {
            var nurse = new Visitor(school, browser.visitor(1440, "fr-FR", false));
            var page = nurse.page();
            page.navigate(school.address() + "/sign-in");
            assertThat(page.getByText("Visiter en tant que")).isVisible();
            assertAccessible(page);
            nurse.signInAs("Inès Aubépine");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Inès");
            assertAccessible(page);
            nurse.open("courses/" + COURSE);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("A.V.E.C.");
            assertAccessible(page);

            nurse.open(LESSON);
            nurse.readLesson();

            school.kill();
            school.start();
            nurse.open(LESSON);
            assertThat(page.locator("preau-lesson h1")).isVisible();
            assertThat(page.locator(".lesson-end")).containsText("Leçon faite");
        }
    }
}
