package school.preau.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.learning.Lessons.AVEC_1;
import static school.preau.learning.Lessons.WHY;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.spi.KeptForProof;
import school.preau.catalog.spi.ProofNeeds;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

@ParameterizedClass
@EnumSource(Database.class)
class ForgottenProgressTest {

    private static final Instant COMPLETED = Instant.parse("2027-02-09T13:02:00Z");
    private static final LocalDate PROOF_ENDS = LocalDate.of(2028, 2, 9);

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final ForgottenProgress forgotten;

    ForgottenProgressTest(Database database) {
        jdbc = database.fresh();
        enrolments = new Enrolments(jdbc);
        var settings =
                new Settings(Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false);
        forgotten = new ForgottenProgress(
                jdbc,
                new HospitalTime(Clock.systemUTC(), settings),
                new KeptForProof(beans.getBeanProvider(ProofNeeds.class)));
    }

    @Test
    void a_completed_course_is_kept_three_years_after_the_end_of_its_proof() {
        beans.registerSingleton("needs", (ProofNeeds) (person, course) -> Optional.of(PROOF_ENDS));
        complete(enrolment());

        assertThat(forgotten.forget(PROOF_ENDS.plusYears(3))).isZero();
        assertThat(forgotten.due(PROOF_ENDS.plusYears(3).plusDays(1))).isEqualTo(1);
        assertThat(forgotten.forget(PROOF_ENDS.plusYears(3).plusDays(1))).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from activity_progress")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_completed_course_stays_while_nobody_can_say_until_when_its_proof_lasts() {
        complete(enrolment());

        assertThat(forgotten.due(PROOF_ENDS.plusYears(30))).isZero();
    }

    @Test
    void an_unfinished_course_is_kept_three_years_after_the_last_visit() {
        var enrolment = enrolment();
        enrolments.begin(enrolment, WHY, COMPLETED);

        assertThat(forgotten.due(LocalDate.of(2030, 2, 9))).isZero();
        assertThat(forgotten.forget(LocalDate.of(2030, 2, 10))).isEqualTo(1);
        assertThat(forgotten.forget(LocalDate.of(2030, 2, 10))).isZero();
    }

    private EnrolmentId enrolment() {
        var id = new EnrolmentId(new UUID(7, 7));
        enrolments.add(new Enrolment(id, new PersonId(new UUID(1, 2)), AVEC_1, COMPLETED, null));
        return id;
    }

    private void complete(EnrolmentId id) {
        enrolments.done(id, WHY, COMPLETED);
        enrolments.complete(id, COMPLETED);
    }
}
