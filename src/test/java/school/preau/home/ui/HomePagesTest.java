package school.preau.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseFolder;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Seeded;
import school.preau.certification.CertificationSchool;
import school.preau.certification.Certifications;
import school.preau.certification.CurrentProgramme;
import school.preau.home.Arriving;
import school.preau.home.MyRecords;
import school.preau.learning.Learning;
import school.preau.learning.LearningSchool;
import school.preau.learning.MicroReviews;
import school.preau.learning.TwoCards;
import school.preau.obligations.Obligations;
import school.preau.obligations.ObligationsSchool;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Erasable;
import school.preau.people.Learner;
import school.preau.people.Person;
import school.preau.people.SignedIn;
import school.preau.people.TeamOf;
import school.preau.people.Trainer;
import school.preau.people.Unit;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.OutsideRecipients;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.OwnConversations;

@SpringBootTest(classes = HomePagesTest.Beans.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = HomeView.class)
class HomePagesTest extends SpringBrowserlessTest {

    private static final String LESSON = "10-verifier";
    private static final CourseVersion COURSE = new CourseVersion(CertificationSchool.COURSE, 1);

    private final Hospital hospital;

    @Autowired
    HomePagesTest(Hospital hospital) {
        this.hospital = hospital;
    }

    @BeforeEach
    void somebody_new_in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        hospital.certifications.today("2027-02-09");
        hospital.arrive("Inès", "2027-01-02");
    }

    @Test
    void the_first_day_shows_three_steps_and_what_will_be_asked() {
        var home = navigate(HomeView.class);

        assertThat(words(home))
                .contains("Bienvenue, Inès.", "Essayer tout de suite", "Commencer un cours", "Vérifier avant de signer")
                .contains("À faire", "A.V.E.C.", "avant le 3\u00a0mars", "règle")
                .contains("Pas encore de certificat");
    }

    @Test
    void one_goes_on_at_the_place_recognised_by_its_words() {
        hospital.learning.studying.open(hospital.ines, CertificationSchool.COURSE, LESSON);
        hospital.learning.studying.place(hospital.ines, COURSE, LESSON, 1);
        hospital.certifications.today("2027-02-10");

        var home = navigate(HomeView.class);

        assertThat(words(home))
                .contains(
                        "Bonjour Inès.", "Trois minutes suffisent aujourd'hui.", "Continuer · Vérifier avant de signer")
                .contains("Un brouillon se relit trop vite.", "Votre place, hier à 09:00", "Aucune partie faite");
        assertThat(find(Anchor.class).withText("Reprendre").single().getHref())
                .isEqualTo("learn/avec-verifier-avant-de-signer/10-verifier");
    }

    @Test
    void what_is_overdue_is_said_first_and_why() {
        hospital.certifications.today("2027-04-20");

        hospital.learning.studying.open(hospital.ines, CertificationSchool.COURSE);
        var home = navigate(HomeView.class);

        assertThat(words(home)).contains("2 échéances sont passées.", "2, dont 2 en retard", "depuis le 3\u00a0mars");
    }

    @Test
    void whoever_is_on_leave_is_left_in_peace() {
        hospital.learning.studying.open(hospital.ines, CertificationSchool.COURSE);
        hospital.obligations.directory.absence(hospital.ines.id(), "2027-02-01", null);

        assertThat(words(navigate(HomeView.class)))
                .contains("Vous êtes en congé", "Rien ne vous est demandé en ce moment.");
    }

    @Test
    void what_is_held_stands_with_its_last_day_and_then_nothing_is_to_do() {
        hospital.learning.done(hospital.ines, COURSE, LESSON);
        hospital.learning.done(hospital.ines, COURSE, "final");
        hospital.certifications.done(hospital.ines.id(), CertificationSchool.COURSE, "2027-02-09T09:00:00Z");
        hospital.certifications.done(hospital.ines.id(), CertificationSchool.FIRST_HALF, "2027-02-09T09:00:00Z");
        hospital.certifications.done(hospital.ines.id(), CertificationSchool.SECOND_HALF, "2027-02-09T09:00:00Z");

        assertThat(words(navigate(HomeView.class)))
                .contains("Je détiens", "A.V.E.C.", "jusqu'au ", "2028")
                .contains("Rien à faire, tout est à jour.", "Rien ne vous attend aujourd'hui.");
    }

    @Test
    void whoever_has_done_a_course_finds_its_cards_and_the_way_to_them() {
        hospital.learning.done(hospital.ines, COURSE, LESSON);
        hospital.learning.done(hospital.ines, COURSE, "final");
        hospital.learning.cards.add(new TwoCards());

        var home = navigate(HomeView.class);

        assertThat(words(home)).contains("2 cartes à revoir, une minute");
        assertThat(find(Anchor.class).withText("Commencer").single().getHref()).isEqualTo("minute");
        hospital.learning.cards.clear();
        assertThat(words(navigate(HomeView.class))).doesNotContain("cartes à revoir");
    }

    @Test
    void my_data_shows_every_entry() {
        assertThat(words(navigate(MyDataView.class)))
                .contains("Vos notes à côté des leçons", "Note\u00a0: 1", "Et 2 autres", "Note\u00a0: 7");
    }

    @Test
    void ones_own_conversations_go_at_once_once_it_is_said_what_goes_and_what_stays() {
        hospital.conversations.begin(hospital.ines, "fictif-aubry", "fictif-garnier");
        var page = navigate(MyDataView.class);
        assertThat(words(page)).contains("Conversation libre");

        test(find(Button.class).withText("Tout effacer").single()).click();
        var ask = find(ConfirmDialog.class).single();
        assertThat(words(ask))
                .contains("Ce qui part", "toutes vos conversations", "Ce qui reste", "vos lettres et vos résultats");
        test(ask).confirm();

        assertThat(words(page)).doesNotContain("Conversation libre", "Tout effacer");
        assertThat(words(navigate(MyDataView.class))).doesNotContain("Conversation libre");
    }

    @Test
    void whoever_keeps_their_conversations_finds_them_again() {
        hospital.conversations.begin(hospital.ines, "fictif-aubry");
        var page = navigate(MyDataView.class);

        test(find(Button.class).withText("Tout effacer").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();

        assertThat(words(page)).contains("Conversation libre", "Tout effacer");
    }

    @Test
    void what_is_recorded_says_why_who_how_long_and_what_leaves_the_hospital() {
        assertThat(words(navigate(RecordedView.class)))
                .contains("Vos notes à côté des leçons", "Vous uniquement", "Jusqu'à ce que vous les effaciez")
                .contains("modele.example");
    }

    @Test
    void english_is_the_same_page_in_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(words(navigate(HomeView.class))).contains("Welcome, Inès.", "Try it now", "by 3\u00a0March");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** A ward with rules, one course and whoever has just arrived. */
    static final class Hospital implements SignedIn {

        final ObligationsSchool obligations;
        final CertificationSchool certifications;
        final CourseCatalog catalog;
        final LearningSchool learning;
        final OwnConversations conversations;
        final List<String> notes = new ArrayList<>();
        Learner ines = Acting.learner(new PersonId(new UUID(1, 1)));

        Hospital(DataSource source) {
            var jdbc = JdbcClient.create(source);
            obligations = new ObligationsSchool(source);
            certifications = obligations.school;
            obligations.adopt("verifier", "2026-09-01");
            obligations.adopt("lettre", "2026-09-01");
            var seeded = new Seeded(jdbc);
            catalog = seeded.node();
            seeded.publish(new CourseFolder(CertificationSchool.COURSE.value()));
            Seeded.noticing(catalog);
            arrive("Inès", "2027-01-02");
            learning = new LearningSchool(jdbc, catalog, certifications.identifiers, certifications.time);
            conversations = new OwnConversations(jdbc, certifications.identifiers, certifications.time);
        }

        void arrive(String name, String joined) {
            var person = obligations.directory.person(name, "Aubépine");
            var unit = obligations.directory.unit("Cardiologie", Unit.Kind.UNIT, null);
            obligations.directory.position(person, unit, "nurse", joined, null);
            obligations.recompute();
            ines = Acting.learner(person);
            notes.clear();
            for (int i = 1; i <= 7; i++) {
                notes.add(Integer.toString(i));
            }
        }

        @Override
        public Learner learner() {
            return ines;
        }

        @Override
        public Person person() {
            return obligations.people.find(ines.id()).orElseThrow();
        }

        @Override
        public Optional<TeamOf> team() {
            return Optional.empty();
        }

        @Override
        public Optional<Trainer> trainer() {
            return Optional.empty();
        }

        @Override
        public Optional<Administrator> administrator() {
            return Optional.empty();
        }
    }

    @Configuration
    @Import({Arriving.class, MyRecords.class})
    static class Beans {

        @Bean
        Hospital hospital() {
            return new Hospital(Database.H2.freshSource());
        }

        @Bean
        Obligations obligations(Hospital hospital) {
            return hospital.obligations.obligations;
        }

        @Bean
        Certifications certifications(Hospital hospital) {
            return hospital.certifications.certifications;
        }

        @Bean
        CurrentProgramme programme(Hospital hospital) {
            return hospital.certifications.programme();
        }

        @Bean
        CourseCatalog catalog(Hospital hospital) {
            return hospital.catalog;
        }

        @Bean
        Learning learning(Hospital hospital) {
            return hospital.learning.learning;
        }

        @Bean
        MicroReviews reviews(Hospital hospital) {
            return hospital.learning.reviews;
        }

        @Bean
        HospitalTime time(Hospital hospital) {
            return hospital.certifications.time;
        }

        @Bean
        Translations words() {
            return new Translations();
        }

        @Bean
        RecordedData notes(Hospital hospital) {
            return new RecordedData() {
                @Override
                public String key() {
                    return "notes";
                }

                @Override
                public List<Entry> about(PersonId person, int limit) {
                    return hospital.notes.stream()
                            .map(note -> new Entry(Instant.EPOCH, Phrase.of("recorded.notes.entry", note)))
                            .toList();
                }
            };
        }

        @Bean
        RecordedData conversations(Hospital hospital) {
            return hospital.conversations.recorded;
        }

        @Bean
        Erasable erasable(Hospital hospital) {
            return hospital.conversations.erasable;
        }

        @Bean
        OutsideRecipients recipients() {
            return () -> List.of("modele.example");
        }
    }
}
