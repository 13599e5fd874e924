package school.preau.learning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.preau.learning.Lessons.AVEC;
import static school.preau.learning.Lessons.AVEC_1;
import static school.preau.learning.Lessons.GAME;
import static school.preau.learning.Lessons.VERIFY;
import static school.preau.learning.Lessons.WHY;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.ActivityState;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

@ParameterizedClass
@EnumSource(Database.class)
class StudyingTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));
    private static final Learner THEO = Acting.learner(new PersonId(new UUID(1, 3)));

    private final JdbcClient jdbc;
    private final Lessons lessons = new Lessons();
    private final List<Object> announced = new ArrayList<>();
    private Instant now = Instant.parse("2027-02-09T13:02:00Z");
    private Studying studying;
    private Enrolling enrolling;
    private Completing completing;
    private Learning learning;

    StudyingTest(Database database) {
        jdbc = database.fresh();
        start();
    }

    /** Starts the services anew on the same database, as after a killed server. */
    private void start() {
        var clock = movable();
        var time = new HospitalTime(
                clock,
                new Settings(
                        Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
        var enrolments = new Enrolments(jdbc);
        var identifiers = new Identifiers(clock);
        ApplicationEventPublisher events = event -> {
            announced.add(event);
            if (event instanceof ActivityCompleted fact) {
                completing.on(fact);
            }
        };
        completing = new Completing(lessons, enrolments, identifiers, events);
        enrolling = new Enrolling(lessons, enrolments, identifiers, time);
        studying = new Studying(lessons, enrolling, enrolments, new SelfChecks(jdbc), events, time);
        learning = new Learning(lessons, enrolments);
    }

    private Clock movable() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void opening_a_course_enrols_once() {
        studying.open(INES, AVEC);
        studying.open(INES, AVEC);
        studying.open(THEO, AVEC);

        assertThat(jdbc.sql("select count(*) from enrolment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void an_unknown_course_or_activity_opens_nothing() {
        assertThat(studying.open(INES, new CourseId("inconnu"))).isEmpty();
        assertThat(studying.open(INES, AVEC, "inconnue")).isEmpty();
    }

    @Test
    void a_killed_server_gives_back_the_exact_paragraph() {
        studying.open(INES, AVEC, VERIFY);
        studying.place(INES, AVEC_1, VERIFY, 3);
        studying.tryCheck(INES, AVEC_1, VERIFY, "negation", 0);

        start();

        var study = studying.open(INES, AVEC).orElseThrow();
        assertThat(study.resumeAt().id()).isEqualTo(VERIFY);
        assertThat(study.block(study.resumeAt())).isEqualTo(3);
        assertThat(studying.tried(INES, AVEC_1, VERIFY)).containsEntry("negation", 0);
        assertThat(learning.inProgress(INES)).singleElement().satisfies(course -> {
            assertThat(course.at().id()).isEqualTo(VERIFY);
            assertThat(course.quote().in(Language.FR)).isEqualTo("fr paragraph 3");
            assertThat(course.quote().in(Language.EN)).isEqualTo("en paragraph 3");
        });
    }

    @Test
    void a_place_outside_of_the_lesson_is_refused() {
        studying.open(INES, AVEC, WHY);

        assertThatThrownBy(() -> studying.place(INES, AVEC_1, WHY, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> studying.place(INES, AVEC_1, WHY, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> studying.place(THEO, AVEC_1, WHY, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lesson_without_checks_is_done_at_its_end() {
        studying.open(INES, AVEC, WHY);

        assertThat(studying.reachEnd(INES, AVEC_1, WHY).done()).isTrue();
        assertThat(state(WHY)).isEqualTo(ActivityState.DONE);
    }

    @Test
    void a_lesson_with_a_check_waits_until_it_was_tried() {
        studying.open(INES, AVEC, VERIFY);

        var standing = studying.reachEnd(INES, AVEC_1, VERIFY);
        assertThat(standing.done()).isFalse();
        assertThat(standing.untried()).containsExactly("negation");

        assertThat(studying.tryCheck(INES, AVEC_1, VERIFY, "negation", 0).done())
                .isTrue();
    }

    @Test
    void a_check_is_kept_as_first_answered() {
        studying.open(INES, AVEC, VERIFY);
        studying.tryCheck(INES, AVEC_1, VERIFY, "negation", 0);
        studying.tryCheck(INES, AVEC_1, VERIFY, "negation", 1);

        assertThat(studying.tried(INES, AVEC_1, VERIFY)).containsEntry("negation", 0);
        assertThatThrownBy(() -> studying.tryCheck(INES, AVEC_1, VERIFY, "autre", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_last_activity_completes_the_course_once() {
        doEverything();
        completing.on(new ActivityCompleted(INES.id(), AVEC_1, GAME, now));

        assertThat(announced.stream().filter(CourseCompleted.class::isInstance))
                .containsExactly(new CourseCompleted(INES.id(), AVEC_1, now));
        assertThat(learning.completed(INES))
                .singleElement()
                .satisfies(done -> assertThat(done.at()).isEqualTo(now));
        assertThat(learning.inProgress(INES)).isEmpty();
    }

    @Test
    void a_done_activity_stays_done_when_it_is_read_again() {
        doEverything();
        studying.open(INES, AVEC, WHY);
        studying.place(INES, AVEC_1, WHY, 2);

        assertThat(state(WHY)).isEqualTo(ActivityState.DONE);
    }

    @Test
    void an_activity_done_before_any_opening_begins_the_course() {
        completing.on(new ActivityCompleted(INES.id(), AVEC_1, GAME, now));

        assertThat(state(GAME)).isEqualTo(ActivityState.DONE);
    }

    @Test
    void a_fact_about_an_activity_that_is_not_of_the_course_changes_nothing() {
        completing.on(new ActivityCompleted(INES.id(), AVEC_1, "inconnue", now));
        completing.on(new ActivityCompleted(INES.id(), new CourseVersion(AVEC, 9), GAME, now));

        assertThat(learning.hasBegun(INES)).isFalse();
    }

    @Test
    void a_learner_stays_on_the_version_they_began() {
        studying.open(INES, AVEC, WHY);
        lessons.publish(new CourseVersion(AVEC, 2));

        assertThat(studying.open(INES, AVEC).orElseThrow().course().version()).isEqualTo(AVEC_1);
        assertThat(enrolling.beginAgain(INES, AVEC).orElseThrow().course()).isEqualTo(AVEC_1);
        assertThat(studying.open(THEO, AVEC).orElseThrow().course().version().number())
                .isEqualTo(2);
    }

    @Test
    void a_completed_course_is_begun_again_in_a_newer_version_and_its_past_is_kept() {
        doEverything();
        assertThat(enrolling.beginAgain(INES, AVEC).orElseThrow().open()).isFalse();
        lessons.publish(new CourseVersion(AVEC, 2));
        now = now.plus(Duration.ofDays(200));

        var again = enrolling.beginAgain(INES, AVEC).orElseThrow();

        assertThat(again.open()).isTrue();
        assertThat(again.course().number()).isEqualTo(2);
        assertThat(studying.open(INES, AVEC).orElseThrow().doneCount()).isZero();
        assertThat(learning.completed(INES)).hasSize(1);
        assertThat(requireNonNull(learning.of(INES).get(AVEC)).completed()).isFalse();
    }

    @Test
    void what_is_left_counts_the_lesson_as_far_as_it_was_read() {
        var study = studying.open(INES, AVEC).orElseThrow();
        assertThat(study.minutesLeft()).isEqualTo(15);
        assertThat(study.resumeAt().id()).isEqualTo(WHY);

        studying.open(INES, AVEC, WHY);
        studying.reachEnd(INES, AVEC_1, WHY);
        studying.open(INES, AVEC, VERIFY);
        studying.place(INES, AVEC_1, VERIFY, 3);

        // 5 minutes half read leave 2.5, and 6 for the last activity.
        var later = studying.open(INES, AVEC).orElseThrow();
        assertThat(later.minutesLeft()).isEqualTo(9);
        assertThat(later.doneCount()).isEqualTo(1);
        assertThat(later.before(later.resumeAt()).orElseThrow().id()).isEqualTo(WHY);
        assertThat(later.after(later.resumeAt()).orElseThrow().id()).isEqualTo(GAME);
    }

    private void doEverything() {
        studying.open(INES, AVEC, WHY);
        studying.reachEnd(INES, AVEC_1, WHY);
        studying.open(INES, AVEC, VERIFY);
        studying.tryCheck(INES, AVEC_1, VERIFY, "negation", 1);
        studying.reachEnd(INES, AVEC_1, VERIFY);
        completing.on(new ActivityCompleted(INES.id(), AVEC_1, GAME, now));
    }

    private ActivityState state(String activity) {
        return requireNonNull(learning.of(INES).get(AVEC)).of(activity);
    }
}
