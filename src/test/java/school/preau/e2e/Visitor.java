package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** Somebody at work in the school, in the language of their browser. */
final class Visitor {

    private static final Translations WORDS = new Translations();

    private final School school;
    private final Page page;
    private final Language language;

    Visitor(School school, Page page) {
        this(school, page, Language.FR);
    }

    Visitor(School school, Page page, Language language) {
        this.school = school;
        this.page = page;
        this.language = language;
    }

    Page page() {
        return page;
    }

    /** What a page says, in this visitor's language. */
    String words(String key, Object... parameters) {
        return WORDS.text(language, key, parameters);
    }

    /** Signs in with one tap on a name of the demo's sign-in page. */
    void signInAs(String name) {
        page.navigate(school.address() + "/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Signs in as everyone in the demo can: with the address and the password all of them share. */
    void signInWith(String address) {
        page.navigate(school.address() + "/sign-in");
        page.locator("input[type=text][name=username]").fill(address);
        var password = page.locator("input[type=password]");
        password.fill("preau-demo");
        password.press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Opens a page; when the page one leaves is just loading itself anew, as after a killed server, one asks a second time. */
    void open(String path) {
        String address = school.address() + "/" + path;
        try {
            page.navigate(address);
        } catch (PlaywrightException crossed) {
            if (!String.valueOf(crossed.getMessage()).contains("net::ERR_ABORTED")) {
                throw crossed;
            }
            page.waitForLoadState();
            page.navigate(address);
        }
    }

    /** Opens a page, waits until it says something in its main heading, and looks whether everyone can use it. */
    void see(String path, String heading) {
        open(path);
        assertThat(heading()).containsText(heading);
        Browser.assertAccessible(page);
    }

    Locator heading() {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setIncludeHidden(false));
    }

    Locator button(String key, Object... parameters) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(key, parameters)).setExact(true));
    }

    /** Reads the lesson that is shown to its end and tries its self-checks. */
    void readLesson() {
        assertThat(page.locator("preau-lesson h1")).isVisible();
        for (Locator check : page.locator(".self-check").all()) {
            check.locator("button.option").first().click();
        }
        page.locator(".lesson-end").scrollIntoViewIfNeeded();
        assertThat(page.locator(".lesson-end")).containsText(words("learning.lesson.done"));
    }

    /** Goes on with the bar at the foot. */
    void goOn() {
        String before = page.url();
        page.locator(".player-next").click();
        page.waitForURL(url -> !url.equals(before));
    }
}
