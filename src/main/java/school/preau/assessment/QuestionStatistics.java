package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;

/** The sums over the gradings that count, by version of a question, in the database. */
@Component
class QuestionStatistics {

    record Row(QuestionId question, String version, ItemSums sums) {}

    private final JdbcClient jdbc;

    QuestionStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the first grading of an attempt. */
    void add(CourseId course, String activity, Graded graded) {
        Score total = graded.total();
        boolean none = graded.questions().stream().allMatch(Graded.One::neutral);
        // Everybody adds to the same rows in the same order, so that nobody waits for each other in a circle.
        graded.questions().stream()
                .sorted(Comparator.comparing(one -> one.question().value()))
                .forEach(one -> {
                    int own = one.neutral() ? 0 : one.score().points();
                    int ownOutOf = one.neutral() ? 0 : one.score().outOf();
                    long rest = none ? 0 : ItemSums.rest(total.points() - own, total.outOf() - ownOutOf);
                    add(course, activity, one, ItemSums.one(one.score().points(), rest));
                });
    }

    private void add(CourseId course, String activity, Graded.One one, ItemSums sums) {
        jdbc.sql("""
                insert into question_statistic
                    (course, activity, question, question_version, asked, sum_x, sum_xx, sum_y, sum_yy, sum_xy)
                values (:course, :activity, :question, :version, 0, 0, 0, 0, 0, 0) on conflict do nothing""")
                .param("course", course.value())
                .param("activity", activity)
                .param("question", one.question().value())
                .param("version", one.version())
                .update();
        jdbc.sql("""
                update question_statistic set asked = asked + :asked, sum_x = sum_x + :x, sum_xx = sum_xx + :xx,
                    sum_y = sum_y + :y, sum_yy = sum_yy + :yy, sum_xy = sum_xy + :xy
                where course = :course and activity = :activity and question = :question
                  and question_version = :version""")
                .param("asked", sums.asked())
                .param("x", sums.x())
                .param("xx", sums.xx())
                .param("y", sums.y())
                .param("yy", sums.yy())
                .param("xy", sums.xy())
                .param("course", course.value())
                .param("activity", activity)
                .param("question", one.question().value())
                .param("version", one.version())
                .update();
    }

    /** Sums everything anew from the gradings: after a regrade, and to prove that the sums are right. */
    void recompute(CourseId course, String activity) {
        jdbc.sql("delete from question_statistic where course = :course and activity = :activity")
                .param("course", course.value())
                .param("activity", activity)
                .update();
        jdbc.sql("""
                insert into question_statistic
                    (course, activity, question, question_version, asked, sum_x, sum_xx, sum_y, sum_yy, sum_xy)
                select :course, :activity, question, question_version,
                       count(*), sum(x), sum(x * x), sum(y), sum(yy), sum(xy)
                from (
                    select question, question_version, x, y, y * y as yy, x * y as xy from (
                        select q.question, q.question_version, cast(q.points as bigint) as x,
                               case when g.counted - (case when q.neutral then 0 else q.out_of end) <= 0 then 0
                                    else cast(g.points - (case when q.neutral then 0 else q.points end) as bigint)
                                         * 10000 / (g.counted - (case when q.neutral then 0 else q.out_of end)) end as y
                        from (
                            select l.attempt, l.sequence, l.points,
                                   (select coalesce(sum(c.out_of), 0) from quiz_grading_question c
                                    where c.attempt = l.attempt and c.sequence = l.sequence and not c.neutral) as counted
                            from quiz_attempt a join quiz_grading l on l.attempt = a.id
                            where a.course = :course and a.activity = :activity
                              and l.sequence = (select max(m.sequence) from quiz_grading m where m.attempt = a.id)
                              and not l.awaits_marking
                        ) g
                        join quiz_grading_question q on q.attempt = g.attempt and q.sequence = g.sequence
                    ) shares
                ) products
                group by question, question_version""")
                .param("course", course.value())
                .param("activity", activity)
                .update();
    }

    List<Row> of(CourseId course, String activity, int atLeast) {
        return jdbc.sql("""
                select question, question_version, asked, sum_x, sum_xx, sum_y, sum_yy, sum_xy from question_statistic
                where course = :course and activity = :activity and asked >= :least
                order by question, question_version""")
                .param("course", course.value())
                .param("activity", activity)
                .param("least", atLeast)
                .query(QuestionStatistics::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new QuestionId(row.getString("question")),
                row.getString("question_version"),
                new ItemSums(
                        row.getLong("asked"),
                        row.getLong("sum_x"),
                        row.getLong("sum_xx"),
                        row.getLong("sum_y"),
                        row.getLong("sum_yy"),
                        row.getLong("sum_xy")));
    }
}
