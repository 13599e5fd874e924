package school.preau.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.learning.Lessons.AVEC;
import static school.preau.learning.Lessons.AVEC_1;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.learning.Lessons;
import school.preau.learning.MicroReviews;
import school.preau.learning.Studying;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

@SpringBootTest(classes = PlayerTest.School.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = MinuteView.class)
class MinuteViewTest extends SpringBrowserlessTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));

    private final Finishing finishing;
    private final MicroReviews reviews;

    @Autowired
    MinuteViewTest(
            Studying studying,
            MicroReviews reviews,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            HospitalTime time) {
        this.reviews = reviews;
        this.finishing = () -> {
            for (String activity : new String[] {Lessons.WHY, Lessons.VERIFY, Lessons.GAME}) {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(status ->
                                events.publishEvent(new ActivityCompleted(INES.id(), AVEC_1, activity, time.now())));
            }
        };
        for (String table : new String[] {"memory_review", "self_check", "activity_progress", "enrolment"}) {
            jdbc.sql("delete from " + table).update();
        }
        studying.open(INES, AVEC);
    }

    private interface Finishing {
        void course();
    }

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void whoever_has_finished_no_course_is_told_how_cards_come() {
        assertThat(words()).contains("Rien à revoir maintenant", "Finissez un cours");
    }

    @Test
    void what_was_known_is_rated_by_how_it_came_and_what_was_not_goes_on_at_once() {
        finishing.course();
        assertThat(words()).contains("Carte 1 sur 2", "Carte un").doesNotContain("Sans hésiter");

        click("Je sais");
        assertThat(find(Button.class).withText("Sans hésiter").exists()).isTrue();
        click("Sans hésiter");
        assertThat(find(MinuteView.class).single().getElement().getTextRecursively())
                .contains("Carte 2 sur 2");
        click("Je ne sais plus");
        assertThat(reviews.now(INES)).isEmpty();
        click("Continuer");

        assertThat(find(MinuteView.class).single().getElement().getTextRecursively())
                .contains(
                        "aucune carte ne sera encore sue le 9\u00a0février\u00a02028, sur 2.",
                        "2 cartes revues",
                        "La prochaine carte vous attend le 10\u00a0février\u00a02027");
    }

    @Test
    void what_was_answered_is_kept_when_one_leaves_in_between() {
        finishing.course();
        navigate(MinuteView.class);
        click("Je ne sais plus");

        assertThat(words()).contains("Carte 1 sur 1", "Carte deux");
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String words() {
        return navigate(MinuteView.class).getElement().getTextRecursively();
    }
}
