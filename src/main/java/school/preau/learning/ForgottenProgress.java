package school.preau.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.KeptForProof;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Retained;

/**
 * Progress is kept three years after the proof it supports has ended; a course that was never completed supports none and is kept three
 * years after its learner was last there. While nobody can say until when a proof lasts, completed courses stay.
 */
@Component
class ForgottenProgress implements Retained {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final KeptForProof kept;

    ForgottenProgress(JdbcClient jdbc, HospitalTime time, KeptForProof kept) {
        this.jdbc = jdbc;
        this.time = time;
        this.kept = kept;
    }

    @Override
    public String key() {
        return "progress";
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return forgettable(today).size();
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        List<UUID> enrolments = forgettable(today);
        for (int from = 0; from < enrolments.size(); from += AT_ONCE) {
            var some = enrolments.subList(from, Math.min(from + AT_ONCE, enrolments.size()));
            for (String statement : List.of(
                    "delete from self_check where enrolment in (:ids)",
                    "delete from activity_progress where enrolment in (:ids)",
                    "delete from enrolment where id in (:ids)")) {
                jdbc.sql(statement).param("ids", some).update();
            }
        }
        return enrolments.size();
    }

    private List<UUID> forgettable(LocalDate today) {
        var before = HospitalTime.utc(time.startOf(today.minusYears(KeptForProof.YEARS)));
        return jdbc.sql("""
                select e.id, e.person, e.course, e.version, e.completed from enrolment e
                where coalesce(e.completed, e.began) < :before
                and not exists (select 1 from activity_progress p where p.enrolment = e.id and p.updated >= :before)
                order by e.id""").param("before", before).query(Old::of).list().stream()
                .filter(old -> !old.completed() || kept.over(old.person(), old.course(), today))
                .map(Old::id)
                .toList();
    }

    private record Old(UUID id, PersonId person, CourseVersion course, boolean completed) {

        static Old of(ResultSet row, int index) throws SQLException {
            return new Old(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person", UUID.class)),
                    new CourseVersion(new CourseId(row.getString("course")), row.getInt("version")),
                    row.getObject("completed", OffsetDateTime.class) != null);
        }
    }
}
