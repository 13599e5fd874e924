package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** Does an exercise as somebody who knows where the errors and differences were put. */
final class ExerciseTaker {

    private final Visitor visitor;
    private final Page page;
    private final RecordedAnswers answers;

    ExerciseTaker(Visitor visitor, String exercise) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.answers = new RecordedAnswers(exercise);
    }

    /** Marks every seeded error of every draft that is shown, says how sure one is, hands in, and sees that it is passed. */
    void catchErrors() {
        begin();
        markDraft();
        assertAccessible(page);
        int drafts = ((Number) answers.exercise().get("show")).intValue();
        for (int draft = 2; draft <= drafts; draft++) {
            visitor.button("sandbox.draft.next").click();
            assertThat(page.getByText(visitor.words("sandbox.draft.which", draft, drafts)))
                    .isVisible();
            markDraft();
        }
        handIn("sandbox.draft.hand-in");
        assertThat(page.locator(".result-head p").first())
                .containsText(visitor.words("sandbox.result.no-major-missed"));
        assertAccessible(page);
    }

    /** Sees that a draft is there to be marked. */
    void begin() {
        assertThat(page.locator("preau-passage .word").first()).isVisible();
    }

    private void markDraft() {
        var passage = page.locator("preau-passage:visible").first();
        var marker = new PassageMarker(page, passage);
        for (var error : answers.errorsIn(String.join(" ", marker.words()))) {
            marker.mark(place(error), visitor.words("sandbox.error." + error.get("code")), 0);
        }
    }

    /** Marks the fourth word of the draft that is shown as the first kind of error. */
    void markAnything() {
        var passage = page.locator("preau-passage:visible").first();
        passage.locator(".word").nth(3).click();
        passage.locator(".quiz-kind").first().click();
        assertThat(page.locator(".mark-list li")).not().containsText(visitor.words("sandbox.draft.kind-missing"));
    }

    /** Asks the question twice, marks every difference in both answers, hands in, and sees that it is passed. */
    void compareAnswers() {
        visitor.button("sandbox.twice.ask").click();
        visitor.button("sandbox.twice.ask-again").click();
        var passages = page.locator("preau-passage");
        assertThat(passages).hasCount(2);
        assertThat(passages.last().locator(".word").first()).isVisible();
        var first = new PassageMarker(page, passages.first());
        var second = new PassageMarker(page, passages.last());
        for (var difference : differences(String.join(" ", first.words()))) {
            first.mark(String.valueOf(difference.get("first")), "", 0);
            second.mark(String.valueOf(difference.get("second")), "", 0);
        }
        assertThat(page.getByText(visitor.words("sandbox.twice.kept"))).isVisible();
        assertAccessible(page);
        handIn("sandbox.twice.hand-in");
        assertThat(page.locator(".result-head p").first())
                .containsText(visitor.words("sandbox.result.differences-passed"));
        assertAccessible(page);
    }

    private List<Map<String, Object>> differences(String first) {
        return QuestionBank.list(answers.exercise(), "pairs").stream()
                .map(pair -> QuestionBank.list(pair, "differences"))
                .filter(all -> QuestionBank.plain(first)
                        .contains(
                                QuestionBank.plain(String.valueOf(all.getFirst().get("first")))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No pair begins: " + first));
    }

    /** Says how sure one is. */
    void handIn(String verb) {
        visitor.button(verb).click();
        var confirm = page.getByRole(AriaRole.DIALOG).locator("vaadin-button[theme~=primary]");
        assertThat(confirm).isVisible();
        assertThat(page.locator("[opening]")).hasCount(0);
        assertAccessible(page);
        confirm.click();
        assertThat(page.locator(".exercise-result")).isVisible();
    }

    private static String place(Map<String, Object> error) {
        return String.valueOf(error.getOrDefault("quote", error.get("after")));
    }
}
