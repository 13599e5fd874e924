package school.preau.sandbox;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;

/** Gradings of attempts; only added to, the last one counts. */
@Repository
class ExerciseResults {

    private final JdbcClient jdbc;

    ExerciseResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Verdict(Instant at, boolean passed, boolean waiting) {}

    void add(ExerciseAttemptId attempt, Instant at, boolean passed, boolean waiting, Outcome outcome) {
        int sequence = jdbc.sql("select coalesce(max(sequence), 0) + 1 from exercise_result where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into exercise_result (attempt, sequence, at, passed, waiting, found, out_of, false_alarms, majors_missed)
                values (:attempt, :sequence, :at, :passed, :waiting, :found, :outOf, :falseAlarms, :majorsMissed)""")
                .param("attempt", attempt.value())
                .param("sequence", sequence)
                .param("at", HospitalTime.utc(at))
                .param("passed", passed)
                .param("waiting", waiting)
                .param("found", outcome.found())
                .param("outOf", outcome.outOf())
                .param("falseAlarms", outcome.falseAlarmCount())
                .param("majorsMissed", outcome.majorsMissed())
                .update();
        for (Outcome.Item item : outcome.items()) {
            jdbc.sql("""
                    insert into exercise_result_item (attempt, sequence, item, code, severity, found)
                    values (:attempt, :sequence, :item, :code, :severity, :found)""")
                    .param("attempt", attempt.value())
                    .param("sequence", sequence)
                    .param("item", item.item())
                    .param("code", item.code().map(ErrorCode::code).orElse(null), Types.VARCHAR)
                    .param("severity", item.severity().name())
                    .param("found", item.found())
                    .update();
        }
    }

    Optional<Verdict> last(ExerciseAttemptId attempt) {
        return jdbc.sql("""
                select at, passed, waiting from exercise_result where attempt = :attempt order by sequence desc limit 1""")
                .param("attempt", attempt.value())
                .query((row, index) -> new Verdict(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("passed"),
                        row.getBoolean("waiting")))
                .optional();
    }
}
