package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import school.preau.platform.Database;
import school.preau.sandbox.gateway.FakeModelEndpoint;

/** Talking with a model that speaks the real wire protocol: it answers, is stopped, dies, lies, and is kept from what must not reach it. */
class ModelJourney {

    private static final String NIR = "2 58 07 34 172 000 16";
    private static final String ANSWER = "Le tapir va mieux ; le dossier ne dit rien d'autre.";
    private static final String EXERCISE = "practise/ecrire-la-lettre";

    private static FakeModelEndpoint endpoint = new FakeModelEndpoint();
    private static final School SCHOOL =
            new School(Database.H2).inHaste().withModel(endpoint.url().toString(), "fake-1");

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeAll
    static void openSchool() {
        SCHOOL.start();
    }

    @AfterAll
    static void closeSchool() throws IOException {
        SCHOOL.close();
        endpoint.close();
    }

    /** One that has not been asked anything yet, at the same address. */
    @BeforeEach
    void aModelThatAnswers() throws IOException {
        int port = endpoint.url().getPort();
        endpoint.close();
        endpoint = new FakeModelEndpoint(port).say(Duration.ZERO, ANSWER);
    }

    /** It goes on for half a minute. */
    private static void aModelThatIsSlow() {
        endpoint.say(Duration.ofMillis(50), (ANSWER + " ").repeat(60));
    }

    @Test
    void an_answer_comes_word_by_word_until_it_is_stopped_and_the_next_says_who_wrote_it() throws Exception {
        var physician = visitor("Théo Sureau");
        var page = physician.page();
        physician.open(EXERCISE);
        var talk = new Conversation(physician);
        aModelThatIsSlow();
        talk.send("Rédigez la synthèse, sans lamantin.");
        talk.assertAnswerIs("sandbox.answer.writing");
        assertThat(talk.answer()).containsText("Le tapir");
        assertAccessible(page);
        physician.button("sandbox.answer.stop").click();
        talk.assertAnswerIs("sandbox.answer.stopped");
        assertThat(talk.answer()).containsText("mots gardés");
        assertThat(endpoint.clientLeft(Duration.ofSeconds(10)))
                .as("the model was told to stop")
                .isTrue();

        endpoint.say(Duration.ZERO, ANSWER);
        talk.answer().getByText(physician.words("sandbox.answer.again")).click();
        talk.assertAnswerIs("sandbox.answer.by-model");
        assertThat(talk.answer()).containsText("fake-1");
        assertThat(talk.answer()).containsText(ANSWER);
        talk.answer().getByText(physician.words("sandbox.answer.take-over")).click();
        new LetterWriter(physician, "ecrire-la-lettre").assertSaved();
        assertThat(page.locator(".cm-content")).containsText("Le tapir va mieux");
        assertAccessible(page);
        SCHOOL.assertLogSilentAbout("lamantin", "tapir", "Sureau");
    }

    @Test
    void a_social_security_number_is_held_before_it_reaches_the_model_or_the_log() {
        var nurse = visitor("Inès Aubépine");
        nurse.open(EXERCISE);
        var talk = new Conversation(nurse);
        talk.type("Ajoutez sa conjointe, n° " + NIR + ", et le dugong.");
        assertThat(talk.shield()).containsText("Vous alliez envoyer un numéro de sécurité sociale.");
        assertAccessible(nurse.page());
        talk.field().press("Enter");
        nurse.page().getByText(nurse.words("sandbox.prompt.why")).click();
        assertThat(nurse.page().getByText(nurse.words("sandbox.screen.nir.why")))
                .isVisible();
        nurse.button("sandbox.prompt.lesson-close").click();
        assertThat(endpoint.requests()).isEmpty();

        nurse.page().getByText(nurse.words("sandbox.prompt.send-masked")).click();
        talk.assertAnswerIs("sandbox.answer.by-model");
        assertThat(endpoint.requests().getLast()).contains("dugong").doesNotContain("000 16", "172000");
        assertThat(nurse.page().locator(".turns")).not().containsText("000 16");
        SCHOOL.assertLogSilentAbout("dugong", "172 000", "Aubépine");
    }

    @Test
    void a_model_that_is_down_is_said_in_words_and_a_recorded_answer_stands_in() throws IOException {
        var trainer = visitor("Claire Garance");
        trainer.open(EXERCISE);
        var talk = new Conversation(trainer);
        endpoint.close();
        talk.send("Rédigez la lettre.");
        var failure = trainer.page().locator(".down");
        assertThat(failure).containsText("Le modèle est injoignable. Votre demande est gardée.");
        assertAccessible(trainer.page());
        trainer.button("sandbox.down.recorded").click();
        talk.assertAnswerIs("sandbox.answer.recorded");
        assertThat(talk.answer()).containsText("Fictif-Aubry");

        var administrator = visitor("Rémi Cyprès");
        administrator.see("admin/models", "Modèles");
        assertThat(administrator.page().locator(".model-card")).containsText("Ne répond pas");
        aModelThatAnswers();
        administrator.button("sandbox.models.look").click();
        assertThat(administrator.page().locator(".model-card")).containsText("Répond");
    }

    @Test
    void a_conversation_survives_a_killed_server() {
        var physician = visitor("Théo Sureau");
        physician.open("practise/free/fictif-aubry");
        var talk = new Conversation(physician);
        talk.send("Que dit le dossier du tatou ?");
        talk.assertAnswerIs("sandbox.answer.by-model");
        aModelThatIsSlow();
        talk.send("Et du fourmilier ?");
        assertThat(talk.answer()).containsText("Le tapir");

        SCHOOL.kill();
        SCHOOL.start();
        physician.open("practise/free/fictif-aubry");
        var turns = physician.page().locator(".turns");
        assertThat(turns).containsText("Que dit le dossier du tatou ?");
        assertThat(turns).containsText(ANSWER);
        assertThat(turns).containsText("Et du fourmilier ?");
        talk.assertAnswerIs("sandbox.answer.interrupted");
        endpoint.say(Duration.ZERO, ANSWER);
        talk.answer().getByText(physician.words("sandbox.answer.again")).click();
        talk.assertAnswerIs("sandbox.answer.by-model");
        SCHOOL.assertLogSilentAbout("tatou", "fourmilier", "tapir");
    }

    @Test
    void what_a_model_writes_stays_text() {
        var physician = visitor("Théo Sureau");
        var page = physician.page();
        var elsewhere = requestsElsewhere(page);
        var dialogs = new ArrayList<String>();
        page.onDialog((Dialog dialog) -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        physician.open(EXERCISE);
        endpoint.say(Duration.ZERO, """
                <script>alert('script')</script><img src=x onerror="alert('image')"><iframe src="https://evil.example/frame"></iframe>

                ![trace](https://evil.example/trace.png) [lien](javascript:alert('lien')) <https://evil.example/auto>

                <preau-letter onclick="alert('element')">Votre session a expiré</preau-letter> \u0007\u202Eàl\u202C fin du message.
                """);
        var talk = new Conversation(physician);
        talk.send("Écrivez du HTML.");
        talk.assertAnswerIs("sandbox.answer.by-model");
        assertThat(talk.answer()).containsText("fin du message");
        assertThat(talk.answer()).containsText("<script>alert('script')</script>");
        assertThat(talk.answer().locator("script, img, iframe, a, preau-letter, [onclick], [onerror]"))
                .hasCount(0);
        assertThat(talk.answer().innerText()).doesNotContain("\u0007", "\u202E");
        talk.answer().getByText(physician.words("sandbox.answer.take-over")).click();
        var letter = page.locator(".cm-content");
        assertThat(letter).containsText("fin du message");
        assertThat(letter.locator("script, img:not(.cm-widgetBuffer), iframe, a, preau-letter"))
                .hasCount(0);
        physician.open(EXERCISE);
        assertThat(talk.answer()).containsText("fin du message");
        assertThat(elsewhere).isEmpty();
        assertThat(dialogs).isEmpty();
    }

    private static List<String> requestsElsewhere(Page page) {
        var elsewhere = new ArrayList<String>();
        page.onRequest((Request request) -> {
            if (!request.url().startsWith(SCHOOL.address()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        return elsewhere;
    }

    private Visitor visitor(String name) {
        var visitor = new Visitor(SCHOOL, browser.visitor(1440, "fr-FR", false));
        visitor.signInAs(name);
        return visitor;
    }
}
