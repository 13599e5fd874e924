package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** Attempts with their answers and gradings go three years after the last proof they support, or after themselves when there is none. */
@Component
class ForgottenAttempts implements Retained {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final KeptForProof kept;
    private final TimeAllowances allowances;

    ForgottenAttempts(JdbcClient jdbc, HospitalTime time, KeptForProof kept, TimeAllowances allowances) {
        this.jdbc = jdbc;
        this.time = time;
        this.kept = kept;
        this.allowances = allowances;
    }

    @Override
    public String key() {
        return "attempts";
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return forgettable(today).size();
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        List<UUID> attempts = forgettable(today);
        for (int from = 0; from < attempts.size(); from += AT_ONCE) {
            var some = attempts.subList(from, Math.min(from + AT_ONCE, attempts.size()));
            for (String statement : List.of(
                    "delete from quiz_regrade_change where attempt in (:ids)",
                    "delete from quiz_mark where attempt in (:ids)",
                    "delete from quiz_marking where attempt in (:ids)",
                    "delete from quiz_appeal where attempt in (:ids)",
                    "delete from quiz_grading_question where attempt in (:ids)",
                    "delete from quiz_grading where attempt in (:ids)",
                    "delete from quiz_answer where attempt in (:ids)",
                    "delete from quiz_attempt_question where attempt in (:ids)",
                    "delete from quiz_attempt where id in (:ids)")) {
                jdbc.sql(statement).param("ids", some).update();
            }
        }
        allowances.forget(time.startOf(today.minusYears(KeptForProof.YEARS)));
        return attempts.size();
    }

    private List<UUID> forgettable(LocalDate today) {
        return jdbc
                .sql("""
                select id, person, course, course_version from quiz_attempt
                where coalesce(handed_in_at, began_at) < :before order by id""")
                .param("before", HospitalTime.utc(time.startOf(today.minusYears(KeptForProof.YEARS))))
                .query(Old::of)
                .list()
                .stream()
                .filter(old -> kept.over(old.person(), old.course(), today))
                .map(Old::id)
                .toList();
    }

    private record Old(UUID id, PersonId person, CourseVersion course) {

        static Old of(ResultSet row, int index) throws SQLException {
            return new Old(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person", UUID.class)),
                    new CourseVersion(new CourseId(row.getString("course")), row.getInt("course_version")));
        }
    }
}
