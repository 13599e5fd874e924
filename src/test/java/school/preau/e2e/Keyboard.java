package school.preau.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody without a mouse: goes from control to control with the tabulator, as long as it takes, and sees where they are. */
final class Keyboard {

    private static final int PATIENCE = 160;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes to the first control of this kind. */
    void reach(String selector) {
        reach(selector, 0);
    }

    /** Goes to one of several controls of this kind. @param which from 0, in the order of the page */
    void reach(String selector, int which) {
        page.locator(selector).nth(which).waitFor();
        for (int presses = 0; presses < PATIENCE; presses++) {
            if (at(selector, which)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The tabulator does not lead to " + selector + " no. " + which + " on " + page.url()
                + "; one is at " + page.evaluate("document.activeElement.outerHTML.slice(0, 300)"));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    void write(String text) {
        page.keyboard().type(text);
    }

    private boolean at(String selector, int which) {
        return Boolean.TRUE.equals(page.evaluate("""
                        ([selector, which]) => {
                          let active = document.activeElement;
                          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
                          const all = [...active.getRootNode().querySelectorAll(selector)];
                          return all.indexOf(active) === which;
                        }""", List.of(selector, which)));
    }
}
