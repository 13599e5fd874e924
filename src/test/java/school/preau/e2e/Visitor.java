package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at work in the school, in French. */
final class Visitor {

    private final School school;
    private final Page page;

    Visitor(School school, Page page) {
        this.school = school;
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Signs in with one tap on a name of the demo's sign-in page. */
    void signInAs(String name) {
        page.navigate(school.address() + "/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    void open(String path) {
        page.navigate(school.address() + "/" + path);
    }

    /** Reads the lesson that is shown to its end and tries its self-checks. */
    void readLesson() {
        assertThat(page.locator("preau-lesson h1")).isVisible();
        for (Locator check : page.locator(".self-check").all()) {
            check.locator("button.option").first().click();
        }
        page.locator(".lesson-end").scrollIntoViewIfNeeded();
        assertThat(page.locator(".lesson-end")).containsText("Leçon faite");
    }

    /** Goes on with the bar at the foot. */
    void goOn() {
        String before = page.url();
        page.locator(".player-next").click();
        page.waitForURL(url -> !url.equals(before));
    }
}
