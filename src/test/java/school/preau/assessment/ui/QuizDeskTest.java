package school.preau.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.ui.PageState.all;
import static school.preau.assessment.ui.PageState.state;
import static school.preau.assessment.ui.PageState.toggle;
import static school.preau.assessment.ui.PageState.words;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.preau.assessment.Answers;
import school.preau.assessment.Beginning;
import school.preau.assessment.Examination;
import school.preau.assessment.SampleCourse;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.platform.Database;
import school.preau.platform.ui.Translations;
import tools.jackson.databind.ObjectMapper;

@SpringBootTest(classes = QuizDeskTest.Interface.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = QuizDesk.class)
class QuizDeskTest extends SpringBrowserlessTest {

    @Configuration
    @Import(Translations.class)
    static class Interface {}

    private final Examination exam = new Examination(Database.H2.freshSource());
    private final QuizRoom room = new QuizRoom(
            exam.taking, exam.results, exam.time, new Holders(), (course, quiz, question) -> new Div("report"));
    private final VisitOfInes visit = new VisitOfInes();

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void the_introduction_says_what_it_takes_to_pass_and_how_many_attempts_are_left() {
        var desk = open();

        assertThat(words(desk))
                .contains(
                        "Quiz final",
                        "6, tirées pour vous",
                        "80\u00a0% des points",
                        "encore 2 essais",
                        "Commencer le quiz");
        assertThat(visit.immersed).isFalse();
    }

    @Test
    void one_answers_every_type_by_clicks_hands_in_and_passes() {
        var desk = open();
        press(desk, "Commencer le quiz");
        assertThat(visit.immersed).isTrue();

        choose(desk, "38 °C");
        assertThat(words(desk)).contains("Enregistré à 14:02 · reçu n°\u00a01-0001");
        say(desk, "80\u00a0%");
        press(desk, "Question 2");
        choose(desk, "Les doses");
        choose(desk, "Les dates");
        press(desk, "Question 3");
        choose(desk, "Vrai");
        press(desk, "Question 4");
        test(all(desk, TextField.class).getFirst()).setValue("125");
        assertThat(words(desk)).contains("reçu n°\u00a04-");
        press(desk, "Question 5");
        sortBySwaps(desk, List.of("Ouvrir", "Lire", "Signer"));
        press(desk, "Question 6");
        // Prothèse de la hanche droite: the fifth word, the first kind.
        mark(desk, "[[4,4,0]]");
        assertThat(words(desk)).contains("«\u00a0droite\u00a0»", "Côté");
        press(desk, "Relire avant de rendre");
        assertThat(words(desk)).contains("Tout est répondu.");
        press(desk, "Rendre le quiz");

        assertThat(words(desk))
                .contains("Quiz réussi, avec 100\u00a0%.", "Votre certitude", "On signe en dernier.", "Bien avant.");
        assertThat(visit.immersed).isFalse();
        assertThat(exam.events).hasAtLeastOneElementOfType(ActivityCompleted.class);
        press(desk, "Continuer le cours");
        assertThat(visit.wentOn).isTrue();
    }

    @Test
    void whoever_comes_back_is_at_the_same_question_with_the_same_answer() {
        var desk = open();
        press(desk, "Commencer le quiz");
        choose(desk, "40 °C");
        press(desk, "Question 2");
        var order = optionTexts(desk);
        choose(desk, order.getFirst());

        var again = open();

        assertThat(words(again)).contains("Question 2 sur 6", "Que relire");
        assertThat(optionTexts(again)).isEqualTo(order);
        assertThat(rows(again).getFirst().chosen()).isTrue();
    }

    @Test
    void an_older_tab_is_told_with_its_next_act_and_may_take_the_quiz_back() {
        var first = open();
        press(first, "Commencer le quiz");
        var second = open();

        choose(first, "40 °C");

        assertThat(words(first)).contains("Le quiz continue dans une autre fenêtre");
        press(first, "Continuer ici");
        choose(first, "38 °C");
        assertThat(words(first)).contains("Enregistré à");
        choose(second, "37 °C");
        assertThat(words(second)).contains("Le quiz continue dans une autre fenêtre");
    }

    @Test
    void a_flag_shows_in_the_overview_and_in_the_last_look() {
        var desk = open();
        press(desk, "Commencer le quiz");
        press(desk, "Marquer pour y revenir");

        assertThat(words(desk)).contains("aria-label=\"Question 1, sans réponse, marquée pour y revenir\"");
        turn(desk, 5);
        press(desk, "Relire avant de rendre");
        assertThat(words(desk)).contains("6 questions sont sans réponse.");
        press(desk, "Question 1\u00a0: sans réponse");
        assertThat(words(desk)).contains("Question 1 sur 6");
    }

    @Test
    void a_failed_attempt_names_the_vital_question_links_to_what_to_read_and_says_when_one_may_try_again() {
        if (exam.taking.begin(INES, SampleCourse.VERSION, SampleCourse.QUIZ) instanceof Beginning.Open open) {
            Answers.all(exam, INES, open.attempt(), "fievre");
        }
        var desk = open();
        turn(desk, 5);
        press(desk, "Relire avant de rendre");
        press(desk, "Rendre le quiz");

        assertThat(words(desk))
                .contains(
                        "83\u00a0%, mais une question vitale n’est pas juste.",
                        "Question vitale à revoir", "Nouvel essai possible à 14:12", "Vous n’avez pas répondu.");
        press(desk, "Les seuils");
        assertThat(visit.opened).isEqualTo("10-lecon#seuils");
    }

    @Test
    void neither_key_nor_feedback_nor_the_id_of_an_option_is_in_what_the_browser_holds_before_hand_in() {
        var desk = open();
        press(desk, "Commencer le quiz");

        for (int question = 0; question < 6; question++) {
            turn(desk, question);
            assertThat(state(desk.getElement()))
                    .doesNotContain(
                            "trente-huit",
                            "bons",
                            "\"deux\"", // ids
                            "C'est normal",
                            "Toujours.",
                            "Oui, souvent",
                            "Il invente",
                            "Dix fois trop peu", // feedback
                            "Le dossier dit gauche",
                            "[[",
                            "L-LAT",
                            "cote", // errors of the passage
                            "Le seuil usuel",
                            "On signe en dernier",
                            "Les seuils",
                            "right"); // explanations and places
        }
    }

    private QuizDesk open() {
        var desk = new QuizDesk(visit, SampleCourse.quiz(), room);
        UI.getCurrent().add(desk);
        return desk;
    }

    private void press(Component where, String text) {
        var button = all(where, Button.class).stream()
                .filter(one -> one.isVisible() && one.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text + " in: " + words(where)));
        test(button).click();
    }

    private void turn(Component where, int number) {
        all(where, QuestionMap.class).getFirst().choose(number + 1);
    }

    private static List<OptionRow> rows(Component where) {
        return all(where, OptionRow.class).stream()
                .filter(row -> row.getElement().getClassList().contains("quiz-option"))
                .toList();
    }

    private static List<String> optionTexts(Component where) {
        return rows(where).stream()
                .map(row -> Jsoup.parseBodyFragment(words(row))
                        .select(".words")
                        .getFirst()
                        .wholeText())
                .toList();
    }

    private void choose(Component where, String text) {
        toggle(rows(where).get(optionTexts(where).indexOf(text)));
    }

    private void say(Component where, String percent) {
        toggle(all(where, OptionRow.class).stream()
                .filter(row -> Jsoup.parseBodyFragment(words(row))
                        .select(".words")
                        .getFirst()
                        .wholeText()
                        .equals(percent))
                .findFirst()
                .orElseThrow());
    }

    private void sortBySwaps(Component where, List<String> goal) {
        for (int place = 0; place < goal.size(); place++) {
            while (!itemTexts(where).get(place).equals(goal.get(place))) {
                String up = "Monter «\u00a0" + goal.get(place) + "\u00a0»";
                test(all(where, Button.class).stream()
                                .filter(button ->
                                        button.getAriaLabel().filter(up::equals).isPresent())
                                .findFirst()
                                .orElseThrow())
                        .click();
            }
        }
    }

    private static List<String> itemTexts(Component where) {
        return all(where, ListItem.class).stream()
                .filter(item -> item.hasClassName("quiz-item"))
                .map(item -> item.getElement().getTextRecursively().substring(1))
                .toList();
    }

    private static void mark(Component where, String marks) {
        var element = all(where, PassageField.class).getFirst().getElement();
        var data = new ObjectMapper().readTree("{\"event.detail.marks\":" + marks + "}");
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "passage-marked", data));
    }
}
