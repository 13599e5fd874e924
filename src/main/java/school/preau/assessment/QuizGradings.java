package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Gradings in the database: only ever added to, the last one counts. */
@Component
class QuizGradings {

    private final JdbcClient jdbc;

    QuizGradings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a grading with the score of each question; the caller has locked the attempt. */
    void add(AttemptId attempt, Instant at, Graded graded) {
        int sequence = jdbc.sql("select coalesce(max(sequence), 0) + 1 from quiz_grading where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
        var total = graded.total();
        jdbc.sql("""
                insert into quiz_grading (attempt, sequence, at, points, out_of, passed, awaits_marking)
                values (:attempt, :sequence, :at, :points, :outOf, :passed, :awaits)""")
                .param("awaits", graded.awaited())
                .param("attempt", attempt.value())
                .param("sequence", sequence)
                .param("at", HospitalTime.utc(at))
                .param("points", total.points())
                .param("outOf", total.outOf())
                .param("passed", graded.passed())
                .update();
        for (Graded.One one : graded.questions()) {
            jdbc.sql("""
                    insert into quiz_grading_question
                        (attempt, sequence, question, question_version, points, out_of, critical, neutral)
                    values (:attempt, :sequence, :question, :version, :points, :outOf, :critical, :neutral)""")
                    .param("attempt", attempt.value())
                    .param("sequence", sequence)
                    .param("question", one.question().value())
                    .param("version", one.version())
                    .param("points", one.score().points())
                    .param("outOf", one.score().outOf())
                    .param("critical", one.critical())
                    .param("neutral", one.neutral())
                    .update();
        }
    }

    /** The attempts somebody has handed in at a quiz, newest first. */
    List<PastAttempt> of(PersonId person, CourseId course, String activity, int limit) {
        return jdbc.sql("""
                select a.*, g.points, g.out_of, g.passed, g.awaits_marking from quiz_attempt a
                join quiz_grading g on g.attempt = a.id
                where a.person = :person and a.course = :course and a.activity = :activity
                  and g.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = a.id)
                order by a.number desc limit :limit""")
                .param("person", person.value())
                .param("course", course.value())
                .param("activity", activity)
                .param("limit", limit)
                .query(QuizGradings::past)
                .list();
    }

    /** All attempts somebody has handed in, newest first. */
    List<PastAttempt> of(PersonId person, int limit) {
        return jdbc.sql("""
                select a.*, g.points, g.out_of, g.passed, g.awaits_marking from quiz_attempt a
                join quiz_grading g on g.attempt = a.id
                where a.person = :person
                  and g.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = a.id)
                order by a.handed_in_at desc, a.id limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query(QuizGradings::past)
                .list();
    }

    Optional<PastAttempt> find(PersonId person, AttemptId attempt) {
        return jdbc.sql("""
                select a.*, g.points, g.out_of, g.passed, g.awaits_marking from quiz_attempt a
                join quiz_grading g on g.attempt = a.id
                where a.id = :attempt and a.person = :person order by g.sequence desc limit 1""")
                .param("attempt", attempt.value())
                .param("person", person.value())
                .query(QuizGradings::past)
                .optional();
    }

    /** The scores of an attempt's questions in the grading that counts. */
    Map<QuestionId, Score> scores(AttemptId attempt) {
        var scores = new HashMap<QuestionId, Score>();
        jdbc.sql("""
                select question, points, out_of from quiz_grading_question
                where attempt = :attempt
                  and sequence = (select max(l.sequence) from quiz_grading l where l.attempt = :attempt)""").param("attempt", attempt.value()).query((ResultSet row) -> {
            scores.put(
                    new QuestionId(row.getString("question")), new Score(row.getInt("points"), row.getInt("out_of")));
        });
        return scores;
    }

    /** The questions of an attempt that count for nobody in the grading that counts. */
    Set<QuestionId> neutral(AttemptId attempt) {
        return Set.copyOf(jdbc.sql("""
                select question from quiz_grading_question where attempt = :attempt and neutral
                  and sequence = (select max(l.sequence) from quiz_grading l where l.attempt = :attempt)""")
                .param("attempt", attempt.value())
                .query((row, index) -> new QuestionId(row.getString("question")))
                .list());
    }

    /** Every grading of an attempt, the first first. */
    List<QuizResult.GradingOf> history(AttemptId attempt) {
        return jdbc.sql("""
                select g.at, g.points, g.out_of, g.passed, g.awaits_marking, r.reason from quiz_grading g
                left join quiz_regrade r on r.id = g.regrade
                where g.attempt = :attempt order by g.sequence""")
                .param("attempt", attempt.value())
                .query((row, index) -> new QuizResult.GradingOf(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Score(row.getInt("points"), row.getInt("out_of")),
                        row.getBoolean("passed"),
                        row.getBoolean("awaits_marking"),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    private static PastAttempt past(ResultSet row, int index) throws SQLException {
        return new PastAttempt(
                new AttemptId(row.getObject("id", UUID.class)),
                new CourseVersion(new CourseId(row.getString("course")), row.getInt("course_version")),
                row.getString("activity"),
                row.getInt("number"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                new Score(row.getInt("points"), row.getInt("out_of")),
                row.getBoolean("passed"),
                row.getBoolean("awaits_marking"));
    }
}
