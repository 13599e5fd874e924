package school.preau.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.ui.PageState.all;
import static school.preau.assessment.ui.PageState.elements;
import static school.preau.assessment.ui.PageState.words;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.preau.assessment.Answers;
import school.preau.assessment.Drawn;
import school.preau.assessment.Given;
import school.preau.assessment.Orders;
import school.preau.assessment.Question;
import school.preau.assessment.QuestionId;
import school.preau.assessment.SampleCourse;
import school.preau.assessment.WrittenBank;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** Where one writes, pairs, sorts and fills: by the browser's own controls alone. */
@SpringBootTest(classes = WrittenPadsTest.Interface.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = QuizDesk.class)
class WrittenPadsTest extends SpringBrowserlessTest {

    @Configuration
    @Import(Translations.class)
    static class Interface {}

    private final List<Given> given = new ArrayList<>();

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void each_choice_of_a_pair_is_an_answer_and_is_found_again() {
        var pad = pad("paires", List.of("nom", "date", "dose"), Optional.empty());

        choose(pad, 0, "2");
        choose(pad, 1, "1");

        assertThat(given.getLast())
                .isEqualTo(new Given.Assignment(new TreeMap<>(Map.of("dose", "dose", "date", "date"))));
        var again = pad("paires", List.of("nom", "date", "dose"), Optional.of(given.getLast()));
        assertThat(elements(again.getElement())
                        .filter(option -> option.hasAttribute("selected"))
                        .map(option -> option.getText())
                        .toList())
                .containsExactly("Une dose", "Une date");
    }

    @Test
    void a_place_that_does_not_exist_is_no_answer() {
        var pad = pad("paires", List.of("nom", "date", "dose"), Optional.empty());

        choose(pad, 0, "7");
        choose(pad, 0, "dose");

        assertThat(given).isEmpty();
    }

    @Test
    void items_are_sorted_into_categories_in_the_order_drawn() {
        var pad = pad("ranger", List.of("nom", "age", "nir"), Optional.empty());

        choose(pad, 0, "1");

        assertThat(given.getLast()).isEqualTo(new Given.Assignment(new TreeMap<>(Map.of("nom", "reste"))));
    }

    @Test
    void what_is_written_is_an_answer_without_the_spaces_around_it() {
        write(pad("mot", List.of(), Optional.empty()), 0, "  hallucination ");

        assertThat(given).containsExactly(new Given.Text("hallucination"));
    }

    @Test
    void gaps_are_filled_from_lists_and_in_words() {
        var pad = pad("trous", List.of("quoi/police", "quoi/doses"), Optional.empty());

        choose(pad, 0, "1");
        write(pad, 0, "le nom");

        assertThat(given.getLast())
                .isEqualTo(new Given.Filled(new TreeMap<>(Map.of("quoi", "doses", "qui", "le nom"))));
        assertThat(words(pad)).contains("Je relis ", "Trou 1 sur 2", "Trou 2 sur 2");
    }

    @Test
    void the_parts_of_a_vignette_are_answered_one_by_one_and_kept_together() {
        var before = new Given.Parts(new TreeMap<>(Map.of("un", new Given.Truth(true))));
        var pad = pad("cas", List.of(), Optional.of(before));

        write(pad, 0, "mot");

        assertThat(given.getLast())
                .isEqualTo(new Given.Parts(
                        new TreeMap<>(Map.of("un", new Given.Truth(true), "deux", new Given.Text("mot")))));
        assertThat(words(pad)).contains("Partie 1 sur 2", "Partie 2 sur 2");
    }

    @Test
    void neither_a_key_nor_an_id_reaches_the_browser() {
        for (String id : List.of("paires", "ranger", "mot", "trous")) {
            var order = switch (id) {
                case "paires" -> List.of("nom", "date", "dose");
                case "ranger" -> List.of("nom", "age", "nir");
                case "trous" -> List.of("quoi/police", "quoi/doses");
                default -> List.<String>of();
            };
            assertThat(words(pad(id, order, Optional.empty())))
                    .doesNotContain("\nreste\n", "quoi/", "\ndoses\n", "Confabulation", "Hallucination", "Mensonge")
                    .doesNotContain("Jamais", "Oui.", "Il ne sait pas.");
        }
    }

    @Test
    void what_the_controls_show_means_the_answer_they_were_given() {
        for (var quiz : List.of(WrittenBank.quiz(), SampleCourse.quiz())) {
            for (Question question : quiz.bank()) {
                var right = Answers.right(question);
                var order = Orders.of(question);
                var pad = AnswerPad.of(question, order, Optional.of(right), Language.FR, given::add);
                UI.getCurrent().add(new Div(pad));
                if (pad.controls() > 0) {
                    var drawn = new Drawn(1, question, order, false, Optional.empty());
                    assertThat(AnswerQueue.meant(drawn, Language.FR, AnswerQueue.written(pad.state())))
                            .as(question.id().value())
                            .contains(right);
                }
            }
        }
    }

    @Test
    void what_waited_in_a_browser_and_is_no_state_of_these_controls_means_nothing() {
        var question = WrittenBank.quiz().question(new QuestionId("paires")).orElseThrow();
        var drawn = new Drawn(1, question, List.of("nom", "date", "dose"), false, Optional.empty());

        for (String state : List.of("", "[", "{}", "[]", "[\"1\"]", "[\"1\",\"2\",\"3\"]", "x".repeat(30_000))) {
            assertThat(AnswerQueue.meant(drawn, Language.FR, state)).as(state).isEmpty();
        }
    }

    private AnswerPad pad(String id, List<String> order, Optional<Given> before) {
        Question question = WrittenBank.quiz().question(new QuestionId(id)).orElseThrow();
        var pad = AnswerPad.of(question, order, before, Language.FR, given::add);
        UI.getCurrent().add(new Div(pad));
        return pad;
    }

    private void write(Component pad, int number, String text) {
        test(all(pad, WordsField.class).get(number)).setValue(text);
    }

    /** What a browser sends when a list changes. */
    private static void choose(Component pad, int number, String value) {
        try {
            all(pad, NativeChoice.class)
                    .get(number)
                    .getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", value)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new AssertionError(e);
        }
    }
}
