package school.preau.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.preau.certification.CertificationSchool.COURSE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.certification.CertificateDays;
import school.preau.certification.CertificateDocuments;
import school.preau.certification.CertificateInquiry;
import school.preau.certification.CertificationLinks;
import school.preau.certification.CertificationSchool;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.OwnBadges;
import school.preau.certification.OwnCertificates;
import school.preau.people.ActingAs;
import school.preau.people.Directory;
import school.preau.people.People;
import school.preau.people.Unit;
import school.preau.people.UnitId;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

@SpringBootTest(classes = CertificatesPageTest.Desk.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = CertificatesView.class)
class CertificatesPageTest extends SpringBrowserlessTest {

    private final CertificationSchool school;
    private final ActingAs signedIn;
    private final PersonId ines;
    private final UnitId cardiology;

    @Autowired
    CertificatesPageTest(CertificationSchool school, ActingAs signedIn) {
        this.school = school;
        this.signedIn = signedIn;
        var directory = new Directory(school.jdbc);
        ines = directory.person("Inès", "Aubépine");
        cardiology = directory.unit("Cardiologie", Unit.Kind.SERVICE, null);
        directory.position(ines, cardiology, "nurse", "2026-01-02", null);
    }

    @BeforeEach
    void a_nurse_reads_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        signedIn.become(ines);
        school.today("2026-11-12");
    }

    @Test
    void nothing_held_yet_says_how_one_gets_there() {
        assertThat(page())
                .contains("Pas encore de certificat", "Les suivants", "Lettre de liaison", "Il reste 2 cours");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("courses", "courses/" + COURSE);
    }

    @Test
    void a_certificate_shows_its_life_its_sheet_and_stays_private() {
        school.done(ines, COURSE, "2026-11-12T10:00:00Z");
        school.today("2027-02-09");

        assertThat(page())
                .contains("valide jusqu’au 12\u00a0novembre\u00a02027", "Encore 276 jours", "Télécharger le PDF")
                .contains("Mettre ces dates dans mon agenda")
                .contains("À renouveler dès le 13\u00a0septembre\u00a02027", "Vous seul le voyez");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void a_link_is_public_only_while_its_holder_wants_it() {
        school.done(ines, COURSE, "2026-11-12T10:00:00Z");
        page();

        test(find(Button.class).withText("Créer un lien public").single()).click();
        assertThat(find(TextField.class).single().getValue()).startsWith("https://preau.example/verify/");

        test(find(Button.class).withText("Fermer le lien").single()).click();
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void near_its_end_it_offers_the_course_again_and_afterwards_it_has_ended() {
        school.done(ines, COURSE, "2026-11-12T10:00:00Z");
        school.today("2027-10-01");
        assertThat(page()).contains("à renouveler avant le 12\u00a0novembre\u00a02027", "Renouveler");

        school.today("2027-11-13");
        assertThat(page()).contains("Terminés", "terminé le 12\u00a0novembre\u00a02027");
    }

    @Test
    void a_manager_reads_what_somebody_of_the_unit_held_on_a_day_and_why() {
        school.done(ines, COURSE, "2026-11-12T10:00:00Z");
        school.today("2027-02-09");
        signedIn.become(ines, cardiology);
        var page = navigate(CertificationLinks.held(ines), TeamInquiryView.class);
        assertThat(page.getElement().getTextRecursively()).contains("Inès Aubépine, tel jour");

        test(find(Button.class).withText("Chercher").single()).click();

        assertThat(page.getElement().getTextRecursively())
                .contains("Oui\u00a0: Inès Aubépine détenait", "Ce jour-là, elle était valide.");
    }

    @Test
    void of_anybody_else_a_manager_has_no_such_page() {
        var other = new Directory(school.jdbc).person("Nora", "Mélisse");
        signedIn.become(ines, cardiology);

        assertThatThrownBy(() -> navigate(CertificationLinks.held(other), TeamInquiryView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String page() {
        return navigate(CertificatesView.class).getElement().getTextRecursively();
    }

    @Configuration
    static class Desk {

        private final CertificationSchool school = new CertificationSchool(Database.H2.fresh());
        private final People people = Directory.people(school.jdbc);

        @Bean
        CertificationSchool school() {
            return school;
        }

        @Bean
        OwnCertificates own() {
            return school.own(people);
        }

        @Bean
        CertificateInquiry inquiry() {
            return school.inquiry(people);
        }

        @Bean
        People people() {
            return people;
        }

        @Bean
        OwnBadges badges() {
            return school.badges(people);
        }

        @Bean
        CertificateDays days() {
            return school.days(people);
        }

        @Bean
        CertificateDocuments documents() {
            return school.documents(people);
        }

        @Bean
        CurrentProgramme programme() {
            return school.programme();
        }

        @Bean
        HospitalTime time() {
            return school.time;
        }

        @Bean
        ActingAs signedIn() {
            return new ActingAs();
        }

        @Bean
        Translations translations() {
            return new Translations();
        }
    }
}
