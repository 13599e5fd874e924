package school.preau.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.people.Trainer;

/**
 * Figures about a course's quizzes for trainers: never about one person. What could point at somebody is only given from {@value #ENOUGH}
 * attempts.
 */
@Service
@Transactional(readOnly = true)
public class QuizFigures {

    public static final int ENOUGH = 10;

    /**
     * @param attempts handed in, all versions of the course together
     * @param passed how many of them passed; empty below {@value QuizFigures#ENOUGH} attempts
     */
    public record QuizFigure(String activity, int attempts, Optional<Integer> passed) {}

    /**
     * A version of a question that was asked at least {@value QuizFigures#ENOUGH} times.
     *
     * @param version digest of its definition
     * @param right how many answers were wholly right
     */
    public record QuestionFigure(QuestionId question, String version, int asked, int right) {

        /** Per cent, rounded down. */
        public int percentRight() {
            return right * 100 / asked;
        }
    }

    private final JdbcClient jdbc;

    QuizFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One figure for each quiz of the course that somebody has handed in. */
    public List<QuizFigure> quizzes(Trainer me, CourseId course) {
        return jdbc.sql("""
                select a.activity, count(*) as attempts, sum(case when g.passed then 1 else 0 end) as passed
                from quiz_attempt a join quiz_grading g on g.attempt = a.id
                where a.course = :course and not g.awaits_marking
                  and g.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = a.id)
                group by a.activity order by a.activity""")
                .param("course", course.value())
                .query((row, index) -> {
                    int attempts = row.getInt("attempts");
                    int passed = row.getInt("passed");
                    return new QuizFigure(
                            row.getString("activity"),
                            attempts,
                            attempts < ENOUGH ? Optional.empty() : Optional.of(passed));
                })
                .list();
    }

    /** The questions of a quiz, those least often right first. */
    public List<QuestionFigure> questions(Trainer me, CourseId course, String activity) {
        return jdbc.sql("""
                select q.question, q.question_version, count(*) as asked,
                       sum(case when q.points = q.out_of then 1 else 0 end) as right_answers
                from quiz_attempt a join quiz_grading_question q on q.attempt = a.id
                join quiz_grading g on g.attempt = q.attempt and g.sequence = q.sequence
                where a.course = :course and a.activity = :activity and not g.awaits_marking
                  and q.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = a.id)
                group by q.question, q.question_version
                having count(*) >= :enough
                order by sum(case when q.points = q.out_of then 1 else 0 end) * 100 / count(*), q.question,
                         q.question_version""")
                .param("course", course.value())
                .param("activity", activity)
                .param("enough", ENOUGH)
                .query((row, index) -> new QuestionFigure(
                        new QuestionId(row.getString("question")),
                        row.getString("question_version"),
                        row.getInt("asked"),
                        row.getInt("right_answers")))
                .list();
    }
}
