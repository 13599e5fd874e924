package school.preau.sandbox;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;

/** Marks in drafts and answers; only added to, taking one away included. */
@Repository
class ExerciseMarks {

    private final JdbcClient jdbc;
    private final HospitalTime time;

    ExerciseMarks(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void add(ExerciseAttemptId attempt, Mark mark) {
        add(attempt, mark, true);
    }

    void takeAway(ExerciseAttemptId attempt, Mark mark) {
        add(attempt, mark, false);
    }

    /** The marks that stand, in the order in which they were first made. */
    List<Mark> of(ExerciseAttemptId attempt) {
        Map<MarkId, Mark> standing = new LinkedHashMap<>();
        jdbc.sql("""
                select mark, text_id, start_at, end_at, code, severity, about, standing from exercise_mark
                where attempt = :attempt order by sequence""")
                .param("attempt", attempt.value())
                .query((row, index) -> Map.entry(
                        row.getBoolean("standing"),
                        new Mark(
                                new MarkId(row.getObject("mark", UUID.class)),
                                row.getString("text_id"),
                                new Passage(row.getInt("start_at"), row.getInt("end_at")),
                                Optional.ofNullable(row.getString("code")).flatMap(ErrorCode::of),
                                Optional.ofNullable(row.getString("severity")).map(Severity::valueOf),
                                Optional.ofNullable(row.getString("about")))))
                .list()
                .forEach(row -> {
                    if (row.getKey()) {
                        standing.put(row.getValue().id(), row.getValue());
                    } else {
                        standing.remove(row.getValue().id());
                    }
                });
        return List.copyOf(standing.values());
    }

    /** The caller has locked the attempt. */
    private void add(ExerciseAttemptId attempt, Mark mark, boolean standing) {
        int sequence = jdbc.sql("select coalesce(max(sequence), 0) + 1 from exercise_mark where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into exercise_mark (attempt, mark, sequence, text_id, start_at, end_at, code, severity, about, standing, at)
                values (:attempt, :mark, :sequence, :text, :start, :end, :code, :severity, :about, :standing, :at)""")
                .param("attempt", attempt.value())
                .param("mark", mark.id().value())
                .param("sequence", sequence)
                .param("text", mark.text())
                .param("start", mark.passage().start())
                .param("end", mark.passage().end())
                .param("code", mark.code().map(ErrorCode::code).orElse(null), Types.VARCHAR)
                .param("severity", mark.severity().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("about", mark.about().orElse(null), Types.VARCHAR)
                .param("standing", standing)
                .param("at", HospitalTime.utc(time.now()))
                .update();
    }
}
