package school.preau.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.ui.PageState.all;
import static school.preau.assessment.ui.PageState.toggle;
import static school.preau.assessment.ui.PageState.words;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.preau.assessment.QuestionId;
import school.preau.assessment.SampleCourse;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** A question as a card: the answer stays on the server until one has given one's own. */
@SpringBootTest(classes = ReviewQuestionTest.Interface.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = QuizDesk.class)
class ReviewQuestionTest extends SpringBrowserlessTest {

    @Configuration
    @Import(Translations.class)
    static class Interface {}

    private final List<Boolean> heard = new ArrayList<>();

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void nothing_of_the_answer_is_there_before_one_has_checked() {
        var card = card();

        assertThat(words(card)).contains("À partir de combien").doesNotContain("Le seuil usuel", "trente-huit");
        assertThat(check(card).isEnabled()).isFalse();
    }

    @Test
    void the_right_answer_is_said_with_its_reason_and_the_way_to_the_passage() {
        var card = card();

        choose(card, 1);
        check(card).click();

        assertThat(heard).containsExactly(true);
        assertThat(words(card)).contains("C’est juste.", "Le seuil usuel est 38.");
        assertThat(all(card, Anchor.class).getFirst().getHref()).isEqualTo("learn/avec/10-lecon?at=seuils");
    }

    @Test
    void a_wrong_answer_is_said_and_cannot_be_checked_again() {
        var card = card();

        choose(card, 2);
        check(card).click();

        assertThat(heard).containsExactly(false);
        assertThat(words(card)).contains("Pas encore. La carte reviendra bientôt.");
        assertThat(check(card).isVisible()).isFalse();
    }

    private static Button check(ReviewQuestion card) {
        return all(card, Button.class).getFirst();
    }

    private static void choose(ReviewQuestion card, int place) {
        toggle(all(card, OptionRow.class).get(place));
    }

    private ReviewQuestion card() {
        var question = SampleCourse.quiz().question(new QuestionId("fievre")).orElseThrow();
        var card = new ReviewQuestion(
                SampleCourse.VERSION.course(),
                question,
                List.of("trente-sept", "trente-huit", "quarante"),
                Language.FR,
                heard::add);
        UI.getCurrent().add(card);
        return card;
    }
}
