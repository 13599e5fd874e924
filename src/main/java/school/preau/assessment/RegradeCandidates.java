package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/** The graded attempts a regrade would look at again. */
@Component
class RegradeCandidates {

    /** An attempt with one of its questions, as it is graded now. @param given the last answer that came in time, or null */
    record Candidate(
            AttemptId attempt,
            PersonId person,
            CourseVersion course,
            Score total,
            boolean passed,
            String version,
            Score question,
            boolean critical,
            boolean neutral,
            boolean othersMissed,
            @Nullable String given) {}

    /** What a candidate would become. */
    record Outcome(Candidate candidate, Score total, boolean passed, Score question, String version, boolean neutral) {}

    private final JdbcClient jdbc;

    RegradeCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every graded attempt that was asked the question, one after the other. */
    void each(CourseId course, String activity, QuestionId question, Consumer<Candidate> each) {
        jdbc.sql("""
                select a.id, a.person, a.course_version, g.points, g.out_of, g.passed,
                       q.question_version, q.points as own, q.out_of as own_out_of, q.critical, q.neutral, w.given,
                       exists (select 1 from quiz_grading_question o
                               where o.attempt = a.id and o.sequence = g.sequence and o.question <> q.question
                                 and o.critical and not o.neutral and o.points < o.out_of) as others_missed
                from quiz_attempt a
                join quiz_grading g on g.attempt = a.id
                 and g.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = a.id)
                join quiz_grading_question q on q.attempt = a.id and q.sequence = g.sequence and q.question = :question
                left join quiz_answer w on w.attempt = a.id and w.question = q.question
                 and w.sequence = (select max(v.sequence) from quiz_answer v
                                   where v.attempt = a.id and v.question = q.question and not v.late)
                where a.course = :course and a.activity = :activity and not g.awaits_marking order by a.id""")
                .param("course", course.value())
                .param("activity", activity)
                .param("question", question.value())
                .query((ResultSet row) -> each.accept(candidate(course, row)));
    }

    private static Candidate candidate(CourseId course, ResultSet row) throws SQLException {
        return new Candidate(
                new AttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new CourseVersion(course, row.getInt("course_version")),
                new Score(row.getInt("points"), row.getInt("out_of")),
                row.getBoolean("passed"),
                row.getString("question_version"),
                new Score(row.getInt("own"), row.getInt("own_out_of")),
                row.getBoolean("critical"),
                row.getBoolean("neutral"),
                row.getBoolean("others_missed"),
                row.getString("given"));
    }
}
