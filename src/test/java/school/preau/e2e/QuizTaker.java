package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a quiz in French as somebody who knows every answer, with the mouse and the keyboard of a learner. */
final class QuizTaker {

    private final Visitor visitor;
    private final Page page;
    private final QuestionBank bank;
    private final Set<String> seen = new HashSet<>();

    QuizTaker(Visitor visitor, String course) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.bank = new QuestionBank(course);
    }

    void begin() {
        visitor.button("assessment.begin").click();
        assertThat(page.locator(".quiz-stem")).isVisible();
    }

    /** What is asked at the moment. */
    String stem() {
        return page.locator(".quiz-stem").innerText();
    }

    private String passage() {
        var passage = page.locator(".quiz-question preau-passage");
        return passage.count() == 0 ? "" : String.join(" ", new PassageMarker(page, passage).words());
    }

    /** Answers the question that is shown, and sees that it is saved; where its type is new, looks whether everyone can use it. */
    void answer() {
        var question = bank.byStem(stem(), passage());
        String type = String.valueOf(question.get("type"));
        switch (type) {
            case "single-choice", "multiple-choice" -> choose(question);
            case "true-false" ->
                option(Boolean.TRUE.equals(question.get("answer")) ? "Vrai" : "Faux")
                        .click();
            case "number" -> number(question);
            case "order" -> order(question);
            case "mark-passage" -> mark(question);
            default -> throw new AssertionError("Unknown type: " + question.get("type"));
        }
        assertThat(page.locator(".quiz-question .saved")).containsText("Enregistré à");
        if (seen.add(type)) {
            Browser.assertAccessible(page);
        }
    }

    /** The types of question answered so far. */
    Set<String> types() {
        return seen;
    }

    /** Goes to the next question, or to the last look. */
    void next() {
        String before = page.locator(".quiz-number-line").innerText();
        page.locator(".quiz-bar vaadin-button[theme~=primary]").click();
        page.waitForCondition(
                () -> !page.locator(".quiz-number-line").allInnerTexts().contains(before));
    }

    /** Answers all that is left and hands in. */
    void finish() {
        while (page.locator(".quiz-stem").count() > 0) {
            answer();
            next();
        }
        visitor.button("assessment.handin.action").click();
        assertThat(page.locator("h1")).containsText("Quiz réussi");
        Browser.assertAccessible(page);
    }

    private void choose(Map<String, Object> question) {
        for (var option : QuestionBank.list(question, "options")) {
            if (Boolean.TRUE.equals(option.get("right"))) {
                option(QuestionBank.french(option.get("text"))).click();
            }
        }
    }

    private Locator option(String text) {
        for (Locator row : page.locator(".quiz-option").all()) {
            if (QuestionBank.plain(row.locator(".words").innerText()).equals(QuestionBank.plain(text))) {
                return row;
            }
        }
        throw new AssertionError("No option says: " + text);
    }

    private void number(Map<String, Object> question) {
        var field = page.locator(".quiz-number input");
        field.fill(String.valueOf(question.get("value")).replace('.', ','));
        field.press("Tab");
    }

    private void order(Map<String, Object> question) {
        var items = QuestionBank.list(question, "items");
        for (int place = 0; place < items.size(); place++) {
            String wanted =
                    QuestionBank.plain(QuestionBank.french(items.get(place).get("text")));
            for (int at = placeOf(wanted); at > place; at--) {
                page.locator(".quiz-items li")
                        .nth(at)
                        .locator("vaadin-button")
                        .first()
                        .click();
                int expected = at - 1;
                page.waitForCondition(() -> placeOf(wanted) == expected);
            }
        }
        var keep = visitor.button("assessment.order.keep");
        if (keep.isVisible()) {
            keep.click();
        }
    }

    private int placeOf(String wanted) {
        List<String> shown = page.locator(".quiz-items li .words").allInnerTexts();
        for (int i = 0; i < shown.size(); i++) {
            if (QuestionBank.plain(shown.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new AssertionError("No step says: " + wanted);
    }

    private void mark(Map<String, Object> question) {
        var errors = QuestionBank.MARKED.matcher(QuestionBank.french(question.get("text")));
        var marker = new PassageMarker(page, page.locator("preau-passage"));
        int from = 0;
        while (errors.find()) {
            from = marker.mark(errors.group(1), visitor.words("assessment.kind." + errors.group(2)), from);
        }
    }
}
