package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** Does an exercise of one of the other kinds as somebody who knows what was put into it. */
final class KindsAtDesk {

    private final Visitor visitor;
    private final Page page;
    private final ExerciseTaker taker;
    private final RecordedAnswers answers;

    KindsAtDesk(Visitor visitor, String exercise) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.taker = new ExerciseTaker(visitor, exercise);
        this.answers = new RecordedAnswers(exercise);
    }

    /** Reads each document, marks the order hidden in it, has the summary made, says what the model did and what is to be done. */
    void noticeOrders() {
        int shown = ((Number) answers.exercise().get("show")).intValue();
        for (int at = 1; at <= shown; at++) {
            assertThat(page.locator("preau-passage:visible .word").first()).isVisible();
            var title = page.locator(".poisoned h2:visible").first().innerText();
            var one = QuestionBank.list(answers.exercise(), "cases").stream()
                    .filter(each -> title.equals(french(each, "title")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No document is called " + title));
            var hidden = QuestionBank.list(one, "hidden");
            hidden.forEach(order -> passage().mark(String.valueOf(order.get("quote")), "", 0));
            var talk = new Conversation(visitor);
            talk.send(french(one, "request"));
            var answer = talk.answer();
            assertThat(answer.locator(".by")).containsText(visitor.words("sandbox.answer.recorded"));
            String said = answer.innerText();
            boolean obeyed =
                    ((List<?>) one.get("canary")).stream().map(String::valueOf).anyMatch(said::contains);
            choose(visitor.words(obeyed ? "sandbox.poisoned.obeyed" : "sandbox.poisoned.kept"));
            String right = String.valueOf(((List<?>) one.get("right")).getFirst());
            choose(QuestionBank.list(answers.exercise(), "choices").stream()
                    .filter(choice -> right.equals(choice.get("id")))
                    .map(choice -> french(choice, "text"))
                    .findFirst()
                    .orElseThrow());
            assertAccessible(page);
            if (at < shown) {
                visitor.button("sandbox.poisoned.next").click();
                assertThat(page.locator(".poisoned h2:visible").first()).not().hasText(title);
            }
        }
        finish("sandbox.poisoned.hand-in", "sandbox.poisoned.passed");
    }

    /** Has both texts written, mends them, and hands in what a patient and a child can read. */
    void explain(String passage) {
        show("sandbox.explain.texts");
        var one = QuestionBank.list(answers.exercise(), "passages").stream()
                .filter(each -> passage.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
        writeFor("sandbox.explain.to-patient", map(one, "for-patient"));
        assertAccessible(page);
        writeFor("sandbox.explain.to-child", map(one, "for-child"));
        finish("sandbox.explain.hand-in", "sandbox.explain.passed");
    }

    private void writeFor(String reader, Map<String, Object> retelling) {
        var tab = page.locator(".reader-tabs button")
                .filter(new Locator.FilterOptions().setHasText(visitor.words(reader)));
        tab.click();
        assertThat(tab).hasAttribute("aria-current", "true");
        var editor = page.locator(".cm-content:visible");
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(answers.corrected(String.valueOf(retelling.get("recorded"))));
        editor.blur();
        assertThat(page.locator("preau-letter .saved:visible")).containsText("Enregistré à");
        visitor.button("sandbox.letter.check").click();
        assertThat(page.locator(".counts:visible")).not().containsText(visitor.words("sandbox.letter.checking"));
    }

    /** Marks whatever names a person in the request, then writes it so that it may leave. */
    void markIdentifiers(Map<String, String> safeRequests) {
        assertThat(page.locator("preau-passage .word").first()).isVisible();
        var shown = QuestionBank.plain(String.join(" ", passage().words()));
        var request = QuestionBank.list(answers.exercise(), "requests").stream()
                .filter(each -> shown.startsWith(
                        QuestionBank.plain(String.valueOf(each.get("text"))).substring(0, 40)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No request begins: " + shown));
        QuestionBank.list(request, "identifiers")
                .forEach(identifier -> passage().mark(String.valueOf(identifier.get("quote")), "", 0));
        assertAccessible(page);
        String safe = safeRequests.get(String.valueOf(request.get("id")));
        page.locator(".identifiers vaadin-text-area textarea").fill(String.valueOf(safe));
        assertThat(page.locator(".letter-foot .saved")).containsText("Enregistré à");
        finish("sandbox.identifiers.hand-in", "sandbox.identifiers.passed");
    }

    /** Accepts or rejects each proposed code, and marks the words which settle it. */
    void decideCodes() {
        var proposals = QuestionBank.list(answers.exercise(), "proposals");
        assertThat(page.locator(".proposal").first()).isVisible();
        for (Locator card : page.locator(".proposal").all()) {
            show("sandbox.codes.proposals");
            String code = card.locator(".code").innerText();
            var proposal = proposals.stream()
                    .filter(each -> code.equals(each.get("code")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody proposed " + code));
            boolean accept = "accept".equals(proposal.get("decision"));
            card.getByText(visitor.words(accept ? "sandbox.codes.accept" : "sandbox.codes.reject"))
                    .click();
            var prove = card.locator("vaadin-button").last();
            if (prove.isEnabled()) {
                prove.click();
            }
            assertThat(page.getByText(visitor.words("sandbox.codes.proving", code)))
                    .isVisible();
            mark(String.valueOf(
                    QuestionBank.list(proposal, "evidence").getFirst().get("quote")));
            assertThat(card.locator(".mark-list li")).hasCount(1);
        }
        assertAccessible(page);
        finish("sandbox.codes.hand-in", "sandbox.codes.passed");
    }

    /** Marks words in whichever of the documents holds them. */
    private void mark(String quote) {
        for (Locator document : page.locator("preau-passage").all()) {
            var marker = new PassageMarker(page, document);
            if (QuestionBank.plain(String.join(" ", marker.words())).contains(QuestionBank.plain(quote))) {
                marker.mark(quote, "", 0);
                return;
            }
        }
        throw new AssertionError("No document holds: " + quote);
    }

    /** On a narrow screen the panes of a desk are tabs. */
    private void show(String pane) {
        var tab = page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(visitor.words(pane)));
        if (tab.count() > 0) {
            tab.click();
        }
    }

    private void choose(String words) {
        page.locator("vaadin-radio-button:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private PassageMarker passage() {
        return new PassageMarker(page, page.locator("preau-passage:visible").first());
    }

    private void finish(String verb, String passed) {
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visitor.words(verb)))
                        .locator("visible=true"))
                .isEnabled();
        taker.handIn(verb);
        assertThat(page.locator(".result-head p").first()).containsText(visitor.words(passed));
        assertAccessible(page);
    }

    private static String french(Map<String, Object> yaml, String key) {
        return String.valueOf(map(yaml, key).get("fr"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> yaml, String key) {
        return (Map<String, Object>) yaml.get(key);
    }
}
