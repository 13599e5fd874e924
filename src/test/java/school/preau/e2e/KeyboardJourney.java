package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import school.preau.platform.Database;

/** A learner without a mouse signs in, answers a question of each type and hands in; a trainer without one marks, and it is passed. No pointer is ever used. */
class KeyboardJourney {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final School school =
            new School(Database.H2).inHaste().withContent(OneOfEach.content()).start();
    private final QuestionBank bank = new QuestionBank(OneOfEach.COURSE);
    private final Set<String> types = new HashSet<>();

    @AfterEach
    void closeSchool() {
        school.close();
    }

    @Test
    void from_sign_in_to_a_passed_quiz_by_keys_alone() {
        var page = signedIn("theo.sureau@hopital-fictif.example");
        var keys = new Keyboard(page);
        page.navigate(school.address() + "/learn/" + OneOfEach.COURSE + "/final");
        assertThat(page.locator(".quiz-introduction")).isVisible();
        keys.reach(".quiz-actions vaadin-button");
        keys.press("Enter");
        assertThat(page.locator(".quiz-stem").first()).isVisible();
        while (page.locator(".quiz-stem").count() > 0) {
            answer(page, keys);
            assertThat(page.locator(".quiz-question .saved")).containsText("Enregistré à");
            String before = page.locator(".quiz-number-line").innerText();
            keys.reach(".quiz-next");
            keys.press("Enter");
            page.waitForCondition(
                    () -> !page.locator(".quiz-number-line").allInnerTexts().contains(before));
        }
        keys.reach(".quiz-hand-in vaadin-button");
        keys.press("Enter");
        assertThat(page.locator("h1")).containsText("C’est rendu");
        assertThat(types).hasSize(12);

        mark();
        page.navigate(school.address() + "/learn/" + OneOfEach.COURSE + "/final");
        keys.reach(".quiz-history vaadin-button");
        keys.press("Enter");
        assertThat(page.locator("h1")).containsText("Quiz réussi");
    }

    private Page signedIn(String email) {
        var page = new Visitor(school, browser.visitor(1440, "fr-FR", false)).page();
        var keys = new Keyboard(page);
        page.navigate(school.address() + "/sign-in");
        keys.reach("input[name=username]");
        keys.write(email);
        keys.reach("input[type=password]");
        keys.write("preau-demo");
        keys.press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    /** Gives the open answer every point of its two lines: up from the first choice leads to the last. */
    private void mark() {
        var page = signedIn("claire.garance@hopital-fictif.example");
        var keys = new Keyboard(page);
        page.navigate(school.address() + "/write");
        keys.reach(".write-waiting a.button-link");
        keys.press("Enter");
        assertThat(page.locator(".marking-words")).isVisible();
        for (int line = 1; line <= 2; line++) {
            keys.reach("vaadin-radio-group:nth-of-type(" + line + ") input");
            keys.press("ArrowUp");
        }
        keys.reach(".marking-giving vaadin-button");
        keys.press("Enter");
        assertThat(page.locator("h1")).hasText("Les cours, côté formateurs");
    }

    private void answer(Page page, Keyboard keys) {
        page.waitForFunction("() => document.activeElement.closest('.quiz-sheet') !== null");
        if (page.locator(".quiz-open").isVisible()) {
            types.add("open-answer");
            write(keys, ".quiz-open textarea", 0, QuizTaker.OPEN_ANSWER);
            return;
        }
        var passage = page.locator(".quiz-question preau-passage");
        var question = bank.byStem(
                page.locator(".quiz-stem").first().innerText(),
                passage.count() == 0 ? "" : String.join(" ", new PassageMarker(page, passage).words()));
        String type = String.valueOf(question.get("type"));
        types.add(type);
        switch (type) {
            case "single-choice", "multiple-choice" -> right(question).forEach(text -> keys.press(letter(page, text)));
            case "true-false" -> keys.press(Boolean.TRUE.equals(question.get("answer")) ? "a" : "b");
            case "number" -> write(keys, ".quiz-number input", 0, number(question));
            case "order" -> order(page, keys, question);
            case "mark-passage" -> mark(page, keys, question);
            case "match" ->
                QuestionBank.list(question, "pairs")
                        .forEach(pair -> assign(page, keys, pair.get("left"), pair.get("right")));
            case "categories" -> categories(page, keys, question);
            case "short-text" -> write(keys, ".quiz-text input", 0, accepted(question));
            case "gaps" -> gaps(page, keys, question);
            case "vignette" -> vignette(page, keys, question);
            default -> throw new AssertionError("Unknown type: " + type);
        }
    }

    private static List<String> right(Map<String, Object> question) {
        return QuestionBank.list(question, "options").stream()
                .filter(option -> Boolean.TRUE.equals(option.get("right")))
                .map(option -> QuestionBank.plain(QuestionBank.french(option.get("text"))))
                .toList();
    }

    private static String letter(Page page, String text) {
        return String.valueOf((char) ('a' + place(page.locator(".quiz-option .words"), text)));
    }

    private static int place(Locator words, String text) {
        List<String> shown = words.allInnerTexts();
        for (int i = 0; i < shown.size(); i++) {
            if (QuestionBank.plain(shown.get(i)).equals(QuestionBank.plain(text))) {
                return i;
            }
        }
        throw new AssertionError("Nothing says: " + text + " among " + shown);
    }

    private static String number(Map<String, Object> question) {
        return String.valueOf(question.get("value")).replace('.', ',');
    }

    private static String accepted(Map<String, Object> of) {
        return QuestionBank.french(QuestionBank.list(of, "accepted").getFirst());
    }

    private static void write(Keyboard keys, String selector, int which, String text) {
        keys.reach(selector, which);
        keys.write(text);
        keys.press("Tab");
    }

    private static void order(Page page, Keyboard keys, Map<String, Object> question) {
        var words = page.locator(".quiz-items li .words");
        var items = QuestionBank.list(question, "items");
        for (int goal = 0; goal < items.size(); goal++) {
            String wanted = QuestionBank.french(items.get(goal).get("text"));
            for (int at = place(words, wanted); at > goal; at--) {
                keys.reach(".quiz-items li vaadin-button", 2 * at);
                keys.press("Enter");
                int expected = at - 1;
                page.waitForCondition(() -> place(words, wanted) == expected);
            }
        }
        if (page.locator(".quiz-question .saved").count() == 0) {
            keys.reach(".quiz-items + vaadin-button");
            keys.press("Enter");
        }
    }

    private static void mark(Page page, Keyboard keys, Map<String, Object> question) {
        var marker = new PassageMarker(page, page.locator("preau-passage"));
        var kinds = (List<?>) question.get("kinds");
        var errors = QuestionBank.MARKED.matcher(QuestionBank.french(question.get("text")));
        int from = 0;
        while (errors.find()) {
            var span = marker.find(errors.group(1), from);
            keys.reach(".word[tabindex='0']");
            keys.press("Home");
            keys.press("ArrowRight", span.first());
            keys.press("Shift+ArrowRight", span.last() - span.first());
            keys.press(String.valueOf(1 + kinds.indexOf(errors.group(2))));
            from = span.last() + 1;
        }
    }

    private static void assign(Page page, Keyboard keys, Object item, Object target) {
        int row = place(page.locator(".quiz-assign li .words"), QuestionBank.french(item));
        choose(page, keys, ".quiz-assign select", row, QuestionBank.french(target));
    }

    /** Goes down a list until it says what is wanted. */
    private static void choose(Page page, Keyboard keys, String selector, int which, String label) {
        keys.reach(selector, which);
        var select = page.locator(selector).nth(which);
        for (int i = 0; i < 20; i++) {
            if (label.equals(select.evaluate("list => list.selectedOptions[0].label"))) {
                return;
            }
            keys.press("ArrowDown");
        }
        throw new AssertionError("The list does not come to: " + label);
    }

    private static void categories(Page page, Keyboard keys, Map<String, Object> question) {
        for (var item : QuestionBank.list(question, "items")) {
            var category = QuestionBank.list(question, "categories").stream()
                    .filter(each -> each.get("id").equals(item.get("category")))
                    .findFirst()
                    .orElseThrow();
            assign(page, keys, item.get("text"), category.get("text"));
        }
    }

    private static void gaps(Page page, Keyboard keys, Map<String, Object> question) {
        var text = QuestionBank.french(question.get("text"));
        int chosen = 0;
        int written = 0;
        for (var gap : QuestionBank.list(question, "gaps").stream()
                .sorted(Comparator.comparingInt(gap -> text.indexOf("[[" + gap.get("id") + "]]")))
                .toList()) {
            var right = QuestionBank.list(gap, "options").stream()
                    .filter(option -> Boolean.TRUE.equals(option.get("right")))
                    .findFirst();
            if (right.isPresent()) {
                choose(
                        page,
                        keys,
                        ".quiz-gaps select",
                        chosen++,
                        QuestionBank.french(right.get().get("text")));
            } else {
                write(keys, ".quiz-gaps input", written++, accepted(gap));
            }
        }
    }

    private static void vignette(Page page, Keyboard keys, Map<String, Object> question) {
        var parts = QuestionBank.list(question, "parts");
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            String section = ".quiz-part:nth-child(" + (i + 1) + ") ";
            switch (String.valueOf(part.get("type"))) {
                case "single-choice" -> {
                    keys.reach(section + ".quiz-option input");
                    keys.press("Space");
                    keys.press(
                            "ArrowDown",
                            place(
                                    page.locator(section + ".quiz-option .words"),
                                    right(part).getFirst()));
                }
                case "multiple-choice" ->
                    right(part).forEach(text -> {
                        keys.reach(
                                section + ".quiz-option input",
                                place(page.locator(section + ".quiz-option .words"), text));
                        keys.press("Space");
                    });
                case "true-false" -> {
                    keys.reach(section + ".quiz-option input");
                    keys.press("Space");
                    keys.press("ArrowDown", Boolean.TRUE.equals(part.get("answer")) ? 0 : 1);
                }
                case "number" -> write(keys, section + ".quiz-number input", 0, number(part));
                case "short-text" -> write(keys, section + ".quiz-text input", 0, accepted(part));
                default -> throw new AssertionError("Unknown part: " + part.get("type"));
            }
        }
    }
}
