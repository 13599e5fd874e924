package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;

/**
 * The whole journey: a nurse signs in, reads, practises, passes the quiz and holds a certificate anyone can verify; her manager sees it and
 * why; a trainer sees the course; an administrator sees who did what; and nothing of it stands in the log.
 */
@ParameterizedClass
@EnumSource(Database.class)
class WholeCourseJourney {

    private static final String COURSE = "avec-verifier-avant-de-signer";
    private static final String NOTE = "Penser au pangolin du mardi.";
    private static final String REQUEST = "Rédigez la lettre de liaison à partir du dossier, sans aucun ornithorynque.";
    private static final String SENTENCE = "Relu ligne à ligne avec le dossier, comme un tamanoir.";
    private static final String FORMULA = "=SOMME(A1)";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final School school;

    WholeCourseJourney(Database database) {
        school = new School(database).inHaste().start();
    }

    @AfterEach
    void closeSchool() {
        school.close();
    }

    @Test
    void from_sign_in_to_a_certificate_her_manager_sees() throws IOException {
        var administrator = visitor();
        administrator.signInAs("Rémi Cyprès");
        call(administrator, "Hugo Bruyère", FORMULA);

        var nurse = visitor();
        nurse.page().navigate(school.address() + "/sign-in");
        assertThat(nurse.page().getByText("Visiter en tant que")).isVisible();
        assertAccessible(nurse.page());
        nurse.signInAs("Inès Aubépine");
        learn(nurse);
        write(nurse);
        String link = showCertificate(nurse);
        remember(nurse);
        nurse.see("my-data", "Mes données");
        nurse.see("recorded", "Ce qui est enregistré");

        verify(link);
        followAsManager();
        followAsTrainer();
        look(administrator);

        school.assertLogSilentAbout(
                "Aubépine",
                "Lavande",
                "Garance",
                "Cyprès",
                "Bruyère",
                "Fictif-",
                "@hopital-fictif",
                "preau-demo",
                "pangolin",
                "ornithorynque",
                "tamanoir",
                "négation",
                FORMULA);
    }

    private static void learn(Visitor nurse) {
        assertThat(nurse.heading()).containsText("Inès");
        assertAccessible(nurse.page());
        nurse.open("courses");
        assertThat(nurse.page().getByText("A.V.E.C.").first()).isVisible();
        assertAccessible(nurse.page());
        nurse.see("courses/" + COURSE, "A.V.E.C.");
        nurse.open("learn/" + COURSE + "/10-ce-que-dit-la-has");
        var note = nurse.page().getByLabel("Mes notes").locator("visible=true").first();
        note.fill(NOTE);
        note.blur();
        assertThat(nurse.page().getByText("pour vous uniquement").first()).isVisible();
        assertAccessible(nurse.page());
        new CourseTaker(nurse, COURSE).take();
    }

    private static void write(Visitor nurse) {
        nurse.open("practise/ecrire-la-lettre");
        new LetterWriter(nurse, "ecrire-la-lettre").writeFrom("brouillon-complet", REQUEST, SENTENCE);
    }

    /** @return where anyone may verify it */
    private static String showCertificate(Visitor nurse) throws IOException {
        var page = nurse.page();
        nurse.open("certificates");
        var card = page.locator(".certificate-card").filter(new Locator.FilterOptions().setHasText("A.V.E.C."));
        assertThat(card).containsText("valide jusqu’au " + Days.full(until(), Language.FR));
        assertAccessible(page);
        Download sheet = page.waitForDownload(
                () -> card.getByText(nurse.words("certification.pdf")).click());
        try (InputStream pdf = sheet.createReadStream()) {
            assertThat(new String(pdf.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        card.getByText(nurse.words("certification.link.show")).click();
        var address = card.getByRole(AriaRole.TEXTBOX);
        assertThat(address).hasValue(Pattern.compile("https?://.+"));
        assertAccessible(page);
        return address.inputValue();
    }

    /** What she has learned waits for her as cards, on her home page. */
    private static void remember(Visitor nurse) {
        var page = nurse.page();
        nurse.open("");
        page.locator(".minute a").click();
        assertThat(nurse.heading()).containsText("Une minute");
        assertAccessible(page);
        page.locator(".review-question input").first().fill("99");
        nurse.button("assessment.card.check").click();
        assertThat(page.getByText("Pas encore. La carte reviendra bientôt.")).isVisible();
        assertAccessible(page);
        nurse.button("learning.minute.next").click();
        assertThat(page.getByText("Carte 2 sur 5")).isVisible();
    }

    private void verify(String link) {
        var stranger = browser.visitor(1440, "fr-FR", false);
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("Ce certificat est valide.");
        assertThat(stranger.locator("main")).containsText("Inès Aubépine");
        assertThat(stranger.locator("main")).containsText(Days.full(until(), Language.FR));
        assertThat(stranger.context().cookies()).isEmpty();
        assertAccessible(stranger);
    }

    private void followAsManager() throws IOException {
        var manager = visitor();
        manager.signInAs("Awa Lavande");
        var page = manager.page();
        manager.open("team?name=Aub");
        assertThat(page.getByRole(
                        AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Inès Aubépine\\W+oui"))))
                .isVisible();
        assertAccessible(page);
        page.locator(".member-name").click();
        var panel = page.getByRole(
                AriaRole.COMPLEMENTARY,
                new Page.GetByRoleOptions().setName(manager.words("reporting.panel.label", "Inès Aubépine")));
        assertThat(panel).containsText(manager.words("reporting.panel.why"));
        assertThat(panel).containsText("Infirmière ou infirmier, Cardiologie, depuis le");
        assertThat(panel).containsText("demande « A.V.E.C. »");
        assertThat(panel).containsText("A obtenu « A.V.E.C. »");
        assertAccessible(page);

        manager.open("team");
        Download table = page.waitForDownload(() -> page.locator(".team-export").click());
        try (InputStream csv = table.createReadStream()) {
            assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Inès Aubépine;oui;", "\n'" + FORMULA + " Bruyère;")
                    .doesNotContain("\n" + FORMULA);
        }
    }

    private void followAsTrainer() {
        var trainer = visitor();
        trainer.signInAs("Claire Garance");
        trainer.open("write");
        var card = trainer.page()
                .locator(".write-course")
                .filter(new Locator.FilterOptions().setHasText("vérifier avant de signer"));
        assertThat(card).containsText("Un quiz rendu.");
        assertThat(card).containsText("Publié, version 1");
        assertAccessible(trainer.page());
        trainer.see("write/courses/" + COURSE, "vérifier avant de signer");
    }

    private static void look(Visitor administrator) {
        var page = administrator.page();
        administrator.see("admin/people", "Personnes");
        administrator.see("admin/units", "Unités");
        administrator.see("admin/certificates", "Certificats");
        page.getByLabel(administrator.words("certification.inquiry.person"))
                .fill("ines.aubepine@hopital-fictif.example");
        administrator.button("certification.inquiry.ask").click();
        assertThat(page.getByText("Oui : Inès Aubépine détenait")).isVisible();
        assertAccessible(page);
        administrator.see("admin/quiz-time", "Temps aux quiz");
        administrator.see("admin/status-checks", "Contrôle des statuts");
        administrator.see("admin/models", "Modèles");
        assertThat(page.getByText("Aucun modèle n'est configuré").first()).isVisible();
        administrator.see("admin/audit", "Journal");
        assertThat(page.getByText("La chaîne est entière")).isVisible();
        assertThat(page.getByText("Personne modifiée").first()).isVisible();
        administrator.see("nowhere", "Cette page n'existe pas.");
    }

    private static void call(Visitor administrator, String who, String givenName) {
        var page = administrator.page();
        administrator.open("admin/people");
        page.getByLabel("Chercher").fill(who);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(who)).click();
        assertThat(administrator.heading()).containsText(who);
        assertAccessible(page);
        page.getByLabel("Prénom").fill(givenName);
        administrator.button("people.save").click();
        assertThat(administrator.heading()).containsText(givenName);
    }

    private static LocalDate until() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(12);
    }

    private Visitor visitor() {
        return new Visitor(school, browser.visitor(1440, "fr-FR", false));
    }
}
