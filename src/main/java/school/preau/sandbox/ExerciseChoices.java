package school.preau.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;

/** Choices of an attempt; only added to, the last one of a question counts. */
@Repository
class ExerciseChoices {

    private final JdbcClient jdbc;
    private final HospitalTime time;

    ExerciseChoices(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Choices of(ExerciseAttemptId attempt) {
        Map<String, String> standing = new HashMap<>();
        jdbc.sql("select question, choice from exercise_choice where attempt = :attempt order by sequence")
                .param("attempt", attempt.value())
                .query((row, index) -> Map.entry(row.getString("question"), row.getString("choice")))
                .list()
                .forEach(row -> standing.put(row.getKey(), row.getValue()));
        return new Choices(standing);
    }

    /** The caller has locked the attempt. */
    void add(ExerciseAttemptId attempt, String question, String choice) {
        jdbc.sql("""
                insert into exercise_choice (attempt, sequence, question, choice, at)
                values (:attempt, (select coalesce(max(c.sequence), 0) + 1 from exercise_choice c where c.attempt = :attempt),
                    :question, :choice, :at)""")
                .param("attempt", attempt.value())
                .param("question", question)
                .param("choice", choice)
                .param("at", HospitalTime.utc(time.now()))
                .update();
    }
}
