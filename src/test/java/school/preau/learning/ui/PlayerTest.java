package school.preau.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.preau.learning.Lessons.AVEC;
import static school.preau.learning.Lessons.AVEC_1;
import static school.preau.learning.Lessons.GAME;
import static school.preau.learning.Lessons.VERIFY;
import static school.preau.learning.Lessons.WHY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.PublishedFolders;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.catalog.spi.KeptForProof;
import school.preau.catalog.spi.ProofNeeds;
import school.preau.catalog.spi.ReviewCards;
import school.preau.learning.Learning;
import school.preau.learning.LearningLinks;
import school.preau.learning.Lessons;
import school.preau.learning.Notes;
import school.preau.learning.Studying;
import school.preau.learning.TwoCards;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Learner;
import school.preau.people.Person;
import school.preau.people.PersonState;
import school.preau.people.SignedIn;
import school.preau.people.TeamOf;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;

@SpringBootTest(classes = PlayerTest.School.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = PlayerView.class)
class PlayerTest extends SpringBrowserlessTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));

    private final Studying studying;
    private final Learning learning;
    private final Notes notes;
    private final JdbcClient jdbc;

    @Autowired
    PlayerTest(Studying studying, Learning learning, Notes notes, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.studying = studying;
        this.learning = learning;
        this.notes = notes;
    }

    @BeforeEach
    void a_fresh_school_in_french() {
        for (String table : List.of("self_check", "activity_progress", "enrolment", "note")) {
            jdbc.sql("delete from " + table).update();
        }
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void a_course_opens_where_the_learner_stopped() {
        studying.open(INES, AVEC, VERIFY);

        var player = navigate(LearningLinks.course(AVEC), PlayerView.class);

        assertThat(words(player)).contains("Les cinq regards", "Leçon 2 sur 2", "2 sur 3");
        assertThat(player.getPageTitle()).startsWith("Les cinq regards");
    }

    @Test
    void the_place_reported_by_the_browser_is_where_the_next_visit_begins() {
        navigate(LearningLinks.activity(AVEC, WHY), PlayerView.class);
        find(LessonPage.class).single().place(3);

        assertThat(learning.inProgress(INES).getFirst().quote().in(Language.FR)).isEqualTo("fr paragraph 3");
    }

    @Test
    void a_self_check_answers_at_once_and_lets_one_go_on() {
        navigate(LearningLinks.activity(AVEC, VERIFY), PlayerView.class);
        var card = find(SelfCheckCard.class).single();
        assertThat(words(card)).doesNotContain("Il n'y a pas de nombre ici.", "juste");

        test(option(card, 0)).click();
        assertThat(words(card)).contains("Il n'y a pas de nombre ici.", "pas celle-ci");

        test(option(card, 1)).click();
        assertThat(words(card))
                .contains("Un « pas de » ne se voit pas.", "juste")
                .doesNotContain("pas celle-ci");
    }

    @Test
    void a_tried_self_check_is_found_again() {
        navigate(LearningLinks.activity(AVEC, VERIFY), PlayerView.class);
        test(option(find(SelfCheckCard.class).single(), 0)).click();

        navigate(LearningLinks.activity(AVEC, WHY), PlayerView.class);
        navigate(LearningLinks.activity(AVEC, VERIFY), PlayerView.class);

        assertThat(words(find(SelfCheckCard.class).single())).contains("Il n'y a pas de nombre ici.");
    }

    @Test
    void the_end_of_a_lesson_says_what_is_still_to_try_and_then_that_it_is_done() {
        var player = navigate(LearningLinks.activity(AVEC, VERIFY), PlayerView.class);

        find(LessonPage.class).single().end();
        assertThat(words(player)).contains("Encore une question à essayer").doesNotContain("Leçon faite");

        test(option(find(SelfCheckCard.class).single(), 1)).click();
        assertThat(words(player)).contains("Leçon faite").doesNotContain("Encore une question");
        assertThat(find(OutlinePane.class).single().getElement().getChild(1).getProperty("innerHTML"))
                .contains("fait");
    }

    @Test
    void next_leads_to_the_next_part_and_from_the_last_to_what_was_left_out() {
        navigate(LearningLinks.activity(AVEC, WHY), PlayerView.class);
        assertThat(next().getHref()).isEqualTo(LearningLinks.activity(AVEC, VERIFY));

        navigate(LearningLinks.activity(AVEC, GAME), PlayerView.class);
        assertThat(next().getHref()).isEqualTo(LearningLinks.activity(AVEC, WHY));
    }

    @Test
    void a_note_is_saved_as_it_is_typed() {
        navigate(LearningLinks.activity(AVEC, VERIFY), PlayerView.class);
        test(find(TextArea.class).single()).setValue("Relire d'abord les « pas de ».");

        assertThat(notes.of(INES, AVEC, VERIFY).text()).isEqualTo("Relire d'abord les « pas de ».");
        assertThat(words(find(BesidePane.class).single()))
                .contains("Enregistré à 14:02", "Biais d'automatisation", "Suivre la machine.");
    }

    @Test
    void an_activity_of_another_kind_is_shown_by_its_own_panel_and_may_have_the_page_for_itself() {
        navigate(LearningLinks.activity(AVEC, GAME), PlayerView.class);
        var player = find(Player.class).single();
        assertThat(player.hasClassName("immersed")).isTrue();

        test(find(NativeButton.class).withText("win").single()).click();

        assertThat(player.hasClassName("immersed")).isFalse();
        assertThat(learning.of(INES).values().iterator().next().of(GAME).name()).isEqualTo("DONE");
    }

    @Test
    void what_does_not_exist_is_not_found_and_begins_nothing() {
        for (String address : List.of("learn/inconnu", "learn/avec/inconnue", "learn/Avec", "learn/../avec")) {
            assertThatThrownBy(() -> navigate(address, PlayerView.class)).isInstanceOf(Throwable.class);
        }
        assertThat(learning.hasBegun(INES)).isFalse();
    }

    @Test
    void english_is_the_same_page_in_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        var player = navigate(LearningLinks.activity(AVEC, VERIFY), PlayerView.class);

        assertThat(words(player)).contains("Five looks", "Lesson 2 of 2", "Check yourself, ungraded", "My notes");
    }

    private NativeButton option(Component card, int index) {
        return find(NativeButton.class, card).withClassName("option").all().get(index);
    }

    private Anchor next() {
        return find(Anchor.class).withClassName("player-next").single();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** The learning module on a database of its own, with one course and somebody signed in. */
    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({PublishedFolders.class, ErrorReports.class, AuditTrail.class, KeptForProof.class})
    @ComponentScan(
            basePackages = "school.preau.learning",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(CatalogEditions|Test)"))
    static class School {

        @Bean
        DataSource dataSource() {
            return Database.H2.freshSource();
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2027-02-09T13:02:00Z"), ZoneOffset.UTC);
        }

        @Bean
        HospitalTime time(Clock clock) {
            return new HospitalTime(
                    clock,
                    new Settings(
                            Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
        }

        @Bean
        Identifiers identifiers(Clock clock) {
            return new Identifiers(clock);
        }

        @Bean
        Lessons lessons() {
            return new Lessons();
        }

        @Bean
        I18NProvider words() {
            return new Translations();
        }

        @Bean
        ActivityPanel game(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
            return new GamePanel(events, new TransactionTemplate(transactions));
        }

        @Bean
        ReviewCards cards() {
            return new TwoCards();
        }

        @Bean
        ProofNeeds needs() {
            return (person, course) -> Optional.empty();
        }

        @Bean
        SignedIn signedIn() {
            return new InesSignedIn();
        }
    }

    private record GamePanel(ApplicationEventPublisher events, TransactionTemplate transaction)
            implements ActivityPanel {

        @Override
        public String kind() {
            return "game";
        }

        @Override
        public Component open(ActivityVisit visit) {
            visit.immerse(true);
            return new Div(new NativeButton("win", event -> {
                transaction.executeWithoutResult(status -> events.publishEvent(new ActivityCompleted(
                        visit.learner().id(), AVEC_1, GAME, Instant.parse("2027-02-09T13:02:00Z"))));
                visit.immerse(false);
                visit.refreshOutline();
            }));
        }
    }

    private static final class InesSignedIn implements SignedIn {

        @Override
        public Learner learner() {
            return INES;
        }

        @Override
        public Person person() {
            return new Person(
                    INES.id(), "1", "Inès", "Aubépine", "i@h.example", true, Language.FR, PersonState.ACTIVE, 1);
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
