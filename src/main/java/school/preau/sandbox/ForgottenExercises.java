package school.preau.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * Attempts at exercises, with marks, letters, results and contests, go three years after the last proof they support; after themselves when
 * there is none, as outside of courses.
 */
@Component
class ForgottenExercises implements Retained {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final KeptForProof kept;

    ForgottenExercises(JdbcClient jdbc, HospitalTime time, KeptForProof kept) {
        this.jdbc = jdbc;
        this.time = time;
        this.kept = kept;
    }

    @Override
    public String key() {
        return "exercises";
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
                    "delete from exercise_appeal where attempt in (:ids)",
                    "delete from contested_finding where attempt in (:ids)",
                    "delete from exercise_result_item where attempt in (:ids)",
                    "delete from exercise_result where attempt in (:ids)",
                    "delete from exercise_letter where attempt in (:ids)",
                    "delete from exercise_mark where attempt in (:ids)",
                    "delete from exercise_choice where attempt in (:ids)",
                    "delete from exercise_attempt where id in (:ids)")) {
                jdbc.sql(statement).param("ids", some).update();
            }
        }
        return attempts.size();
    }

    private List<UUID> forgettable(LocalDate today) {
        return jdbc
                .sql("""
                select id, person, course, course_version from exercise_attempt
                where coalesce(handed_in_at, began_at) < :before order by id""")
                .param("before", HospitalTime.utc(time.startOf(today.minusYears(KeptForProof.YEARS))))
                .query(Old::of)
                .list()
                .stream()
                .filter(old -> old.course()
                        .map(course -> kept.over(old.person(), course, today))
                        .orElse(true))
                .map(Old::id)
                .toList();
    }

    private record Old(UUID id, PersonId person, Optional<CourseVersion> course) {

        static Old of(ResultSet row, int index) throws SQLException {
            String course = row.getString("course");
            return new Old(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person", UUID.class)),
                    course == null
                            ? Optional.empty()
                            : Optional.of(new CourseVersion(new CourseId(course), row.getInt("course_version"))));
        }
    }
}
