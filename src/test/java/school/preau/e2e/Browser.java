package school.preau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Chromium, driven as people drive it. A journey registers it as an extension: when the journey fails, the words of its pages go into the
 * message and their pictures into {@code target/journeys}.
 */
public final class Browser implements AutoCloseable, AfterEachCallback, TestExecutionExceptionHandler {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Milliseconds; journeys run on small machines too. */
    private static final int PATIENCE = 30_000;

    private static final int WORDS_TOLD = 3000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    public Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("PREAU_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setHeadless(true)
                        .setArgs(List.of("--disable-background-networking", "--no-first-run")));
    }

    /** A new visitor: an empty browser of a width in pixels, in a language, light or dark. */
    public Page visitor(int width, String language, boolean dark) {
        return context(width, language, dark).newPage();
    }

    public BrowserContext context(int width, String language, boolean dark) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 641 ? 844 : 900)
                .setHasTouch(width < 641)
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** Fails when the page breaks a rule of WCAG 2.2 AA that a machine can see. */
    public static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
        String journey = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        var seen = new StringBuilder(String.valueOf(failure.getMessage()));
        int number = 0;
        for (BrowserContext context : browser.contexts()) {
            for (Page page : context.pages()) {
                Path picture = Path.of("target", "journeys", journey + "-" + ++number + ".png");
                seen.append("\n--- ")
                        .append(page.url())
                        .append(" (")
                        .append(picture)
                        .append(")\n")
                        .append(shown(page, picture));
            }
        }
        throw new AssertionError(seen.toString(), failure);
    }

    private static String shown(Page page, Path picture) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            String words = page.locator("body").innerText();
            return words.substring(0, Math.min(WORDS_TOLD, words.length()));
        } catch (PlaywrightException e) {
            return "(no longer to be seen: " + e.getMessage() + ")";
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
