package school.preau.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseFolder;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseSearch;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.Place;
import school.preau.catalog.Seeded;
import school.preau.catalog.Topic;
import school.preau.catalog.spi.ActivityState;
import school.preau.catalog.spi.OutlineProgress;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Learner;
import school.preau.people.Person;
import school.preau.people.SignedIn;
import school.preau.people.TeamOf;
import school.preau.people.Trainer;
import school.preau.platform.Database;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

@SpringBootTest(classes = CatalogPagesTest.School.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = CatalogView.class)
class CatalogPagesTest extends SpringBrowserlessTest {

    private static final PersonId INES = new PersonId(new UUID(1, 1));
    private static final CourseId VERIFIER = new CourseId("verifier");

    private final ErrorReports reports;
    private final Far far;

    @Autowired
    CatalogPagesTest(ErrorReports reports, Far far) {
        this.reports = reports;
        this.far = far;
    }

    @BeforeEach
    void french_and_nothing_begun() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        far.courses = Map.of();
    }

    @Test
    void the_catalogue_shows_what_how_long_and_for_whom() {
        var page = navigate(CatalogView.class);

        assertThat(page.getPageTitle()).isEqualTo("Cours · Préau");
        assertThat(words(page))
                .contains("2 cours", "Vérifier avant de signer", "Relire un brouillon.", "Bases · 12\u00a0min")
                .contains("Pour\u00a0: Infirmière", "vérifier · lettres et comptes rendus");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("courses/verifier", "courses/secret");
    }

    @Test
    void a_word_with_a_wrong_letter_finds_the_course() {
        var page = navigate(CatalogView.class);

        test(find(TextField.class).single()).setValue("secrat");

        assertThat(words(page)).contains("1 cours", "Secret médical").doesNotContain("Vérifier avant de signer");
    }

    @Test
    void the_address_says_what_is_looked_for() {
        var page = catalog("q=brouillon&topic=privacy");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("brouillon");
        assertThat(find(Select.class).all().stream().map(Select::getValue)).contains(Topic.PRIVACY);
        assertThat(words(page)).contains("Secret médical").doesNotContain("Vérifier avant de signer");
    }

    @Test
    void an_address_with_unknown_words_is_read_without_them() {
        assertThat(words(catalog("topic=cooking&length=eternal"))).contains("2 cours");
    }

    @Test
    void an_empty_result_says_what_to_do_and_leads_back() {
        var page = catalog("q=chirurgie");
        assertThat(words(page)).contains("Aucun cours ne répond à cette recherche");

        test(find(Button.class).withText("Voir tous les cours").single()).click();

        assertThat(words(page)).contains("2 cours");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void a_course_page_says_all_that_one_wants_to_know_before() {
        var page = navigate("courses/verifier", CourseView.class);

        assertThat(page.getPageTitle()).isEqualTo("Vérifier avant de signer · Préau");
        assertThat(words(page))
                .contains("Commencer", "12\u00a0min, 2 parties", "Vérifier : les cinq regards")
                .contains("Certificat «\u00a0Vérifier\u00a0», valable 12\u00a0mois")
                .contains("Vous le savez déjà\u00a0?", "Réussir ce quiz suffit pour le certificat")
                .contains("npj Digital Medicine, juin\u00a02025 · étude · consulté le 20\u00a0novembre\u00a02026")
                .contains("24\u00a0novembre\u00a02026, changement important", "Première édition.");
        assertThat(hrefs()).contains("learn/verifier", "learn/verifier/10-verifier", "learn/verifier/final");
    }

    @Test
    void somebody_in_the_middle_sees_the_state_of_each_part_and_what_is_left() {
        far.courses = Map.of(
                VERIFIER,
                new OutlineProgress.CourseProgress(
                        new CourseVersion(VERIFIER, 1), Map.of("10-verifier", ActivityState.DONE), false));

        var page = navigate("courses/verifier", CourseView.class);

        assertThat(words(page)).contains("Reprendre", "7\u00a0min restantes sur 12", "fait\u00a0:", "à faire\u00a0:");
        assertThat(words(navigate(CatalogView.class))).contains("commencé");
    }

    @Test
    void somebody_on_an_older_version_stays_there_and_is_told_what_changed() {
        far.courses = Map.of(
                new CourseId("secret"),
                new OutlineProgress.CourseProgress(new CourseVersion(new CourseId("secret"), 1), Map.of(), false));

        var page = navigate("courses/secret", CourseView.class);

        assertThat(words(page))
                .contains("Secret médical, première version")
                .contains("Une version plus récente de ce cours est parue.");
    }

    @Test
    void an_error_is_reported_with_place_and_version() {
        navigate("courses/verifier", CourseView.class);
        test(find(Button.class).withText("Signaler une erreur").single()).click();

        test(find(Button.class).withText("Envoyer").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        test(find(TextArea.class).single()).setValue("La durée est fausse.");
        test(find(Button.class).withText("Envoyer").single()).click();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(reports.list(Acting.trainer(INES), true, 0, 10))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.text()).isEqualTo("La durée est fausse.");
                    assertThat(report.place()).isEqualTo(Place.course(new CourseVersion(VERIFIER, 1)));
                });
    }

    @Test
    void english_is_an_equal() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(words(navigate("courses/verifier", CourseView.class)))
                .contains("Begin", "Verify before you sign", "What you will be able to do", "June\u00a02025");
    }

    @Test
    void a_course_nobody_published_is_not_found() {
        assertThatThrownBy(() -> navigate("courses/inconnu", CourseView.class)).isNotNull();
        assertThatThrownBy(() -> navigate("courses/Pas_Un_Id", CourseView.class))
                .isNotNull();
    }

    private CatalogView catalog(String query) {
        UI.getCurrent().navigate("courses", QueryParameters.fromString(query));
        return (CatalogView) getCurrentView();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** How far the learner is, as the module above would say. */
    static class Far implements OutlineProgress {

        private Map<CourseId, CourseProgress> courses = Map.of();

        @Override
        public Map<CourseId, CourseProgress> of(Learner learner) {
            return courses;
        }

        @Override
        public OptionalInt minutesLeft(Learner learner, CourseId course) {
            return courses.containsKey(course) ? OptionalInt.of(7) : OptionalInt.empty();
        }
    }

    @Configuration
    static class School {

        private final Seeded seeded = new Seeded(Database.H2.fresh());

        @Bean
        CourseCatalog catalog() {
            seeded.publish(new CourseFolder("verifier"));
            seeded.publish(secret("Secret médical, première version"));
            seeded.publish(secret("Secret médical"));
            seeded.publishProgramme();
            return Seeded.noticing(seeded.node());
        }

        @Bean
        CourseSearch search(CourseCatalog catalog) {
            return seeded.search(catalog);
        }

        @Bean
        ErrorReports reports() {
            return seeded.reports();
        }

        @Bean
        Far far() {
            return new Far();
        }

        @Bean
        I18NProvider translations() {
            return new Translations();
        }

        @Bean
        SignedIn signedIn() {
            return new InesSignedIn();
        }

        private static CourseFolder secret(String title) {
            return new CourseFolder("secret")
                    .replacing("course.yaml", "fr: \"Vérifier avant de signer\"", "fr: \"" + title + "\"")
                    .replacing("course.yaml", "professions: [nurse]", "professions: []")
                    .replacing("course.yaml", "topics: [verification, letters]", "topics: [privacy]");
        }
    }

    private static final class InesSignedIn implements SignedIn {

        @Override
        public Learner learner() {
            return Acting.learner(INES);
        }

        @Override
        public Person person() {
            throw new IllegalStateException("Nobody asks for names here");
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
}
