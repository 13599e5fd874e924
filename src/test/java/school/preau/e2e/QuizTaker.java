package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a quiz in French as somebody who knows every answer, with the mouse and the keyboard of a learner. */
final class QuizTaker {

    /** What one writes where nothing is right or wrong by itself. */
    static final String OPEN_ANSWER = "Une erreur de dose peut y rester ; relisons-la ensemble avec le dossier.";

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
        assertThat(page.locator(".quiz-stem").first()).isVisible();
    }

    /** What is asked at the moment. */
    String stem() {
        return page.locator(".quiz-stem").first().innerText();
    }

    private String passage() {
        var passage = page.locator(".quiz-question preau-passage");
        return passage.count() == 0 ? "" : String.join(" ", new PassageMarker(page, passage).words());
    }

    /** Answers the question that is shown, and sees that it is saved; where its type is new, looks whether everyone can use it. */
    void answer() {
        if (page.locator(".quiz-open").isVisible()) {
            write(page.locator(".quiz-open textarea"), OPEN_ANSWER);
            saved("open-answer");
            return;
        }
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
            case "match" -> pairs(question);
            case "categories" -> categories(question);
            case "short-text" -> write(page.locator(".quiz-text input"), accepted(question));
            case "gaps" -> gaps(question);
            case "vignette" -> vignette(question);
            default -> throw new AssertionError("Unknown type: " + question.get("type"));
        }
        saved(type);
    }

    private void saved(String type) {
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
        finish("Quiz réussi");
    }

    /** @param says how the result begins */
    void finish(String says) {
        while (page.locator(".quiz-stem").count() > 0) {
            answer();
            next();
        }
        visitor.button("assessment.handin.action").click();
        assertThat(page.locator("h1")).containsText(says);
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
        return option(page.locator("body"), text);
    }

    private static Locator option(Locator in, String text) {
        for (Locator row : in.locator(".quiz-option").all()) {
            if (QuestionBank.plain(row.locator(".words").innerText()).equals(QuestionBank.plain(text))) {
                return row;
            }
        }
        throw new AssertionError("No option says: " + text);
    }

    private void pairs(Map<String, Object> question) {
        for (var pair : QuestionBank.list(question, "pairs")) {
            assign(page.locator("body"), QuestionBank.french(pair.get("left")), QuestionBank.french(pair.get("right")));
        }
    }

    private void categories(Map<String, Object> question) {
        for (var item : QuestionBank.list(question, "items")) {
            String category = QuestionBank.list(question, "categories").stream()
                    .filter(each -> each.get("id").equals(item.get("category")))
                    .map(each -> QuestionBank.french(each.get("text")))
                    .findFirst()
                    .orElseThrow();
            assign(page.locator("body"), QuestionBank.french(item.get("text")), category);
        }
    }

    private static void assign(Locator in, String item, String target) {
        for (Locator row : in.locator(".quiz-assign li").all()) {
            if (QuestionBank.plain(row.locator(".words").innerText()).equals(QuestionBank.plain(item))) {
                row.locator("select").selectOption(new SelectOption().setLabel(target));
                return;
            }
        }
        throw new AssertionError("No line says: " + item);
    }

    private static String accepted(Map<String, Object> of) {
        return QuestionBank.french(QuestionBank.list(of, "accepted").getFirst());
    }

    private static void write(Locator field, String words) {
        field.fill(words);
        field.press("Tab");
    }

    private void gaps(Map<String, Object> question) {
        int chosen = 0;
        int written = 0;
        var text = QuestionBank.french(question.get("text"));
        var gaps = QuestionBank.list(question, "gaps").stream()
                .sorted(Comparator.comparingInt(gap -> text.indexOf("[[" + gap.get("id") + "]]")))
                .toList();
        for (var gap : gaps) {
            var right = QuestionBank.list(gap, "options").stream()
                    .filter(option -> Boolean.TRUE.equals(option.get("right")))
                    .findFirst();
            if (right.isPresent()) {
                page.locator(".quiz-gaps select")
                        .nth(chosen++)
                        .selectOption(new SelectOption()
                                .setLabel(QuestionBank.french(right.get().get("text"))));
            } else {
                write(page.locator(".quiz-gaps input").nth(written++), accepted(gap));
            }
        }
    }

    private void vignette(Map<String, Object> question) {
        var parts = QuestionBank.list(question, "parts");
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var section = page.locator(".quiz-part").nth(i);
            switch (String.valueOf(part.get("type"))) {
                case "single-choice", "multiple-choice" ->
                    QuestionBank.list(part, "options").stream()
                            .filter(option -> Boolean.TRUE.equals(option.get("right")))
                            .forEach(option -> option(section, QuestionBank.french(option.get("text")))
                                    .click());
                case "true-false" ->
                    option(section, Boolean.TRUE.equals(part.get("answer")) ? "Vrai" : "Faux")
                            .click();
                case "number" ->
                    write(
                            section.locator(".quiz-number input"),
                            String.valueOf(part.get("value")).replace('.', ','));
                case "short-text" -> write(section.locator(".quiz-text input"), accepted(part));
                default -> throw new AssertionError("Unknown part: " + part.get("type"));
            }
        }
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
