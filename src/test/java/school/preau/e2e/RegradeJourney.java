package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import school.preau.assessment.PreparedAttempts;
import school.preau.platform.Database;

/** The key of a question is wrong: found in the statistics, stopped from counting, graded anew, and seen by whom it concerns. */
class RegradeJourney {

    private static final String COURSE = "comprendre-ia-generative";
    private static final String DATABASE = Database.POSTGRESQL.emptyUrl();
    private static final School SCHOOL = new School(Database.H2).inHaste().withDatabase(DATABASE, "postgres");

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
    void a_trainer_finds_the_wrong_key_and_an_administrator_sees_which_certificates_change() {
        String stem = new PreparedAttempts(
                        new DriverManagerDataSource(DATABASE, "postgres", ""), Path.of("courses", COURSE))
                .handInWithWrongKey();
        var trainer = visitor("Claire Garance");
        var page = trainer.page();
        trainer.open("write/courses/" + COURSE);
        var first = page.locator("table.items tbody tr").first();
        assertThat(first).containsText(trainer.words("authoring.advice.check-key"));
        assertThat(first).containsText(stem.substring(0, 30));
        assertAccessible(page);
        first.getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".advice")).containsText("Vérifiez la clé");
        assertThat(page.locator("table.choices")).containsText(trainer.words("authoring.choices.right"));
        assertAccessible(page);

        trainer.button("authoring.wrong.neutralise").click();
        page.getByRole(AriaRole.DIALOG).locator("textarea").fill("La clé était fausse, vu avec la pharmacie.");
        assertAccessible(page);
        page.getByRole(AriaRole.DIALOG).locator("vaadin-button[theme~=primary]").click();
        assertThat(page.getByText("Ne compte plus pour personne")).isVisible();
        trainer.button("authoring.wrong.try").click();
        page.waitForURL(url -> url.contains("/write/regrades/"));
        assertThat(page.locator(".regrade-sentence")).containsText("4 personnes de plus réussiraient");
        assertThat(page.locator("table.regrade")).containsText("Cette réussite compte pour");
        assertAccessible(page);

        var administrator = visitor("Rémi Cyprès");
        administrator.open("admin/regrades");
        assertThat(administrator.page().locator(".regrade-list li"))
                .containsText(administrator.words("authoring.regrades.waiting"));
        assertAccessible(administrator.page());
        administrator.page().locator(".regrade-list a").click();
        administrator.button("authoring.regrade.commit").click();
        var dialog = administrator.page().getByRole(AriaRole.DIALOG);
        dialog.locator("textarea").fill("Question fausse, confirmée par deux formateurs.");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(administrator.page().getByText(administrator.words("authoring.regrade.done")))
                .isVisible();
        assertAccessible(administrator.page());
    }

    private Visitor visitor(String name) {
        var visitor = new Visitor(SCHOOL, browser.visitor(1440, "fr-FR", false));
        visitor.signInAs(name);
        return visitor;
    }
}
