package school.preau.assessment;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** The versions of questions that count for nobody, with the reason. Only added to. */
@Component
class NeutralQuestions {

    /** A version of a question of one course. */
    record Version(QuestionId question, String version) {}

    private final JdbcClient jdbc;

    NeutralQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it counted until now */
    boolean add(CourseId course, QuestionId question, String version, PersonId author, String reason, Instant at) {
        return jdbc.sql("""
                insert into question_neutral (course, question, question_version, at, author, reason)
                values (:course, :question, :version, :at, :author, :reason) on conflict do nothing""")
                        .param("course", course.value())
                        .param("question", question.value())
                        .param("version", version)
                        .param("at", HospitalTime.utc(at))
                        .param("author", author.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** All of a course, each with its reason. */
    Map<Version, String> of(CourseId course) {
        var all = new HashMap<Version, String>();
        jdbc.sql("select question, question_version, reason from question_neutral where course = :course")
                .param("course", course.value())
                .query((ResultSet row) -> {
                    all.put(
                            new Version(new QuestionId(row.getString("question")), row.getString("question_version")),
                            row.getString("reason"));
                });
        return Map.copyOf(all);
    }
}
