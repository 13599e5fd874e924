package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import school.preau.platform.Database;

/** A physician, a nurse, a secretary and a coder each do an exercise of their work, from Practise to its result. */
class ProfessionsJourney {

    private static final School SCHOOL = new School(Database.H2).inHaste();

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeAll
    static void openSchool() {
        SCHOOL.start();
    }

    @AfterAll
    static void closeSchool() {
        SCHOOL.assertLogSilentAbout("lévofloxacine", "Aubépine", "Sureau", "Genêt", "Néflier");
        SCHOOL.close();
    }

    @Test
    void a_physician_notices_who_gives_the_orders() {
        var physician = at("theo.sureau", "qui-donne-les-ordres", 1440, false);
        new KindsAtDesk(physician, "qui-donne-les-ordres").noticeOrders();
    }

    @Test
    void a_nurse_explains_the_way_home_to_the_patient_and_to_a_child() {
        var nurse = at("ines.aubepine", "expliquer-le-retour", 820, true);
        var shown = nurse.page().locator(".to-explain .overline").innerText();
        String passage = switch (shown.strip().toLowerCase(Locale.ROOT)) {
            case "le diurétique et la balance" -> "eau-et-balance";
            case "l'anticoagulant et l'allergie" -> "sang-et-allergie";
            default -> "lechographie";
        };
        new KindsAtDesk(nurse, "expliquer-le-retour").explain(passage);
    }

    @Test
    void a_secretary_marks_what_names_a_person_before_anything_leaves() {
        var secretary = at("odile.genet", "reperer-avant-denvoyer", 390, false);
        new KindsAtDesk(secretary, "reperer-avant-denvoyer")
                .markIdentifiers(Map.of(
                        "relais-a-domicile",
                        "Rédige un message de relais pour le cabinet infirmier. La patiente sort de pneumologie avec "
                                + "la lévofloxacine 500 mg le matin, encore deux jours. Allergie à la pénicilline. "
                                + "Arrêter et appeler si une douleur au tendon apparaît.",
                        "dictee-de-consultation",
                        "Mets en forme cette dictée sous quatre rubriques. J'ai revu le patient après une "
                                + "décompensation cardiaque sous ibuprofène. Furosémide 80 mg le matin.",
                        "reponse-a-une-reclamation",
                        "Rends cette réponse plus calme, sans rien promettre. La patiente a été confuse trois nuits. "
                                + "La morphine a été arrêtée et la confusion a disparu. Je propose un rendez-vous."));
    }

    @Test
    void a_coder_accepts_no_code_without_the_words_that_prove_it() {
        var coder = at("olivier.neflier", "des-codes-a-prouver", 1440, false);
        new KindsAtDesk(coder, "des-codes-a-prouver").decideCodes();
    }

    private Visitor at(String name, String exercise, int width, boolean dark) {
        var visitor = new Visitor(SCHOOL, browser.visitor(width, "fr-FR", dark));
        visitor.signInWith(name + "@hopital-fictif.example");
        visitor.open("practise");
        visitor.page().locator("a[href$='" + exercise + "']").first().click();
        assertThat(visitor.heading()).isVisible();
        return visitor;
    }
}
