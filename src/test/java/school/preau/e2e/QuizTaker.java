package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** Takes a quiz in French as somebody who knows every answer, with the mouse and the keyboard of a learner. */
final class QuizTaker {

    private static final Pattern MARKED = Pattern.compile("\\[\\[(.+?)\\|([A-Z-]+)]]");

    private static final Translations WORDS = new Translations();

    private final Page page;
    private final QuestionBank bank;

    QuizTaker(Page page, String course) {
        this.page = page;
        this.bank = new QuestionBank(course);
    }

    void begin() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commencer le quiz"))
                .click();
        assertThat(page.locator(".quiz-stem")).isVisible();
    }

    /** What is asked at the moment. */
    String stem() {
        return page.locator(".quiz-stem").innerText();
    }

    /** Answers the question that is shown, and sees that it is saved. */
    void answer() {
        var question = bank.byStem(stem());
        switch (String.valueOf(question.get("type"))) {
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
    }

    /** Goes to the next question, or to the last look. */
    void next() {
        String before = stem();
        page.locator(".quiz-bar vaadin-button[theme~=primary]").click();
        page.waitForCondition(() -> page.locator(".quiz-stem").count() == 0 || !stem().equals(before));
    }

    /** Answers all that is left and hands in. */
    void finish() {
        while (page.locator(".quiz-stem").count() > 0) {
            answer();
            next();
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rendre le quiz"))
                .click();
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
        var keep = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder cet ordre"));
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
        var errors = MARKED.matcher(QuestionBank.french(question.get("text")));
        var marker = new PassageMarker(page, page.locator("preau-passage"));
        int from = 0;
        while (errors.find()) {
            from = marker.mark(errors.group(1), WORDS.text(Language.FR, "assessment.kind." + errors.group(2)), from);
        }
    }
}
