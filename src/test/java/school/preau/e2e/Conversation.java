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
        shown("preau-prompt .send").click();
        assertThat(shown(".turns")).containsText(request);
    }

    void type(String request) {
        field().fill(request);
    }

    Locator field() {
        return shown("preau-prompt textarea");
    }

    Locator shield() {
        return shown(".shield-words");
    }

    /** The second field, for another wording, stands beside the first without being shown. */
    private Locator shown(String selector) {
        return page.locator(selector).locator("visible=true").first();
    }

    /** The newest answer. */
    Locator answer() {
        return page.locator(".turns")
                .locator("visible=true")
                .locator(".model-text")
                .last();
    }

    /** Who wrote the newest answer, or how far it is. */
    void assertAnswerIs(String state) {
        assertThat(answer().locator(".by")).containsText(visitor.words(state));
    }
}
