package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** Does an exercise in which one finds errors, as somebody who knows where they were put. */
final class ExerciseTaker {

    private static final Translations WORDS = new Translations();

    private final Page page;
    private final Path answers;

    ExerciseTaker(Page page, String exercise) {
        this.page = page;
        this.answers = Path.of("sandbox", "exercises", exercise, "answers");
    }

    /** Marks every seeded error of every draft that is shown, says how sure one is, hands in, and sees that it is passed. */
    void pass() {
        begin();
        markDraft();
        Browser.assertAccessible(page);
        var next = button("sandbox.draft.next");
        while (next.isVisible()) {
            next.click();
            markDraft();
        }
        handIn("sandbox.draft.hand-in");
        assertThat(page.locator("h1")).isVisible();
        Browser.assertAccessible(page);
    }

    /** Opens the attempt, when a page stands before it. */
    void begin() {
        assertThat(page.locator("preau-passage").first()).isVisible();
    }

    /** Marks the errors of the draft that is shown. */
    void markDraft() {
        var passage = page.locator("preau-passage:visible").first();
        var marker = new PassageMarker(page, passage);
        for (var error : errorsOf(shownText(passage))) {
            String place = String.valueOf(error.getOrDefault("quote", error.get("after")));
            String code = String.valueOf(error.get("code"));
            marker.mark(place, WORDS.text(Language.FR, "sandbox.error." + code), 0);
        }
    }

    /** Marks the fourth word of the draft that is shown as the first kind of error. */
    void markAnything() {
        var passage = page.locator("preau-passage:visible").first();
        passage.locator(".word").nth(3).click();
        passage.locator(".quiz-kind").first().click();
    }

    private void handIn(String key) {
        button(key).click();
        page.getByRole(AriaRole.DIALOG).locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator("preau-passage")).hasCount(0);
    }

    private Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(WORDS.text(Language.FR, key)));
    }

    private static String shownText(Locator passage) {
        return QuestionBank.plain(String.join(
                " ",
                ((List<?>) passage.locator(".word")
                                .evaluateAll("words => words.map(word => word.firstChild.textContent)"))
                        .stream().map(String::valueOf).toList()));
    }

    /** The seeded errors of the draft whose words are shown. */
    private List<Map<String, Object>> errorsOf(String shown) {
        try (var files = Files.list(answers)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String body = Files.readString(file).split("\n---\n", 2)[1];
                if (QuestionBank.plain(body.replaceAll("[#*_]", "")).startsWith(shown.substring(0, 60))) {
                    Path sidecar = Path.of(file.toString().replace(".md", ".errors.yaml"));
                    List<Map<String, Object>> errors =
                            Files.exists(sidecar) ? new Yaml().load(Files.readString(sidecar)) : null;
                    return errors == null ? List.of() : errors;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("No recorded answer begins: " + shown.substring(0, 60));
    }
}
