package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Talks with the model, or with what stands in for it. */
final class Conversation {

    private final Visitor visitor;
    private final Page page;

    Conversation(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Types a request, and sends it once the shield has looked at it. */
    void send(String request) {
        type(request);
        assertThat(shield()).containsText(visitor.words("sandbox.prompt.nothing"));
        page.locator("preau-prompt:visible .send").click();
        assertThat(page.locator(".turns")).containsText(request);
    }

    void type(String request) {
        field().fill(request);
    }

    Locator field() {
        return page.locator("preau-prompt:visible textarea");
    }

    Locator shield() {
        return page.locator(".shield-words:visible");
    }

    /** The newest answer. */
    Locator answer() {
        return page.locator(".turns .model-text").last();
    }

    /** Who wrote the newest answer, or how far it is. */
    void assertAnswerIs(String state) {
        assertThat(answer().locator(".by")).containsText(visitor.words(state));
    }
}
