package school.preau.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.sandbox.CaseFile;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.Draft;
import school.preau.sandbox.Practice;
import school.preau.sandbox.gateway.ModelGateway;

@SpringBootTest(
        classes = SandboxSchool.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "preau.sandbox.recorded-word=0ms")
@ViewPackages(classes = ModelHealthView.class)
@Timeout(60)
class ConversationPaneTest extends SpringBrowserlessTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));
    private static final Draft RECORDED = new Draft(
            "premier",
            new Draft.Origin.WrittenForExercise(),
            LocalDate.of(2026, 11, 24),
            "none",
            Optional.empty(),
            "**Synthèse**\n\nM. Fictif-Aubry va mieux.",
            List.of());

    private final Conversing conversing;
    private final ModelGateway models;
    private final HospitalTime time;
    private final List<String> taken = new ArrayList<>();
    private ConversationPane pane;
    private Talk talk;

    @Autowired
    ConversationPaneTest(Conversing conversing, ModelGateway models, HospitalTime time) {
        this.conversing = conversing;
        this.models = models;
        this.time = time;
    }

    @BeforeEach
    void a_new_conversation_beside_a_letter() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        var conversation = conversing.start(INES, new Practice.Exercise(UUID.randomUUID()));
        talk = new Talk(
                INES,
                conversation.id(),
                CaseFile.exercise(Optional.of(Wards.AUBRY), List.of(RECORDED)),
                Language.FR,
                List.of(),
                Optional.of(answer -> taken.add(answer.text())),
                () -> {});
        pane = shown();
    }

    @Test
    void an_identifier_is_held_back_and_the_masked_text_is_shown() {
        type("Ajoutez sa conjointe, n° 2 58 07 34 172 000 16, et rappelez la pesée.");

        var verdict = prompt().getElement().getPropertyRaw("verdict").toString();
        assertThat(verdict).contains("\"block\"", "Vous alliez envoyer un numéro de sécurité sociale.");
        assertThat(conversing.open(INES, talk.conversation()).orElseThrow().turns())
                .isEmpty();
    }

    @Test
    void the_case_s_own_name_passes() {
        type("Résumez le séjour de M. Marcel Fictif-Aubry.");

        assertThat(prompt().getElement().getPropertyRaw("verdict").toString()).contains("\"pass\"");
    }

    @Test
    void why_opens_the_lesson_of_what_was_held_back() {
        ComponentUtil.fireEvent(
                prompt(), new PromptElement.Why(prompt(), false, "Son numéro est le 2 58 07 34 172 000 16."));

        assertThat(Wards.words(find(Dialog.class).single()))
                .contains("Vous alliez envoyer un numéro de sécurité sociale");
    }

    @Test
    void without_a_model_a_recorded_answer_is_played_and_says_that_it_is_one() {
        send("Rédigez la lettre.");

        assertThat(Wards.words(pane))
                .contains("Vous, 14:02", "Rédigez la lettre.", "Réponse enregistrée")
                .contains("écrite pour l'exercice le 24\u00a0novembre\u00a02026", "pas encore relue")
                .contains("M. Fictif-Aubry va mieux.");
    }

    @Test
    void an_answer_goes_into_the_letter_as_plain_text_and_folds() {
        send("Rédigez la lettre.");

        test(find(Button.class).withText("Reprendre dans ma lettre").single()).click();

        assertThat(taken).containsExactly("Synthèse\n\nM. Fictif-Aubry va mieux.");
        assertThat(Wards.words(pane))
                .contains("repris dans votre lettre", "Relire")
                .doesNotContain("va mieux");
    }

    @Test
    void once_all_recorded_answers_are_played_it_says_what_is_missing() {
        send("Rédigez la lettre.");

        send("Encore.");

        assertThat(Wards.words(pane)).contains("Toutes les réponses enregistrées ont été données.");
    }

    @Test
    void whoever_comes_back_finds_the_conversation() {
        send("Rédigez la lettre.");

        UI.getCurrent().remove(pane);
        pane = shown();

        assertThat(Wards.words(pane)).contains("Rédigez la lettre.", "M. Fictif-Aubry va mieux.");
    }

    private ConversationPane shown() {
        var shown = new ConversationPane(conversing, models, time, talk);
        UI.getCurrent().add(shown);
        return shown;
    }

    private PromptElement prompt() {
        return find(PromptElement.class).single();
    }

    private void type(String text) {
        ComponentUtil.fireEvent(prompt(), new PromptElement.Typed(prompt(), false, text));
    }

    private void send(String text) {
        ComponentUtil.fireEvent(prompt(), new PromptElement.Sent(prompt(), false, text));
        while (conversing.writing(talk.conversation())) {
            Thread.onSpinWait();
        }
        // The end is pushed by the thread that heard it, just after it was stored.
        do {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
        } while (Wards.words(pane).contains("Le modèle écrit"));
    }
}
