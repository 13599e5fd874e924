package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** The attempts in the database, with the questions each drew. */
@Component
class QuizAttempts {

    /**
     * @param handedIn null while under way
     * @param limitSeconds null without a limit
     * @param closedByTime whether it was handed in because its time was over
     */
    record Row(
            AttemptId id,
            PersonId person,
            CourseVersion course,
            String activity,
            int number,
            Instant began,
            int place,
            int epoch,
            @Nullable Instant handedIn,
            @Nullable Integer limitSeconds,
            int graceSeconds,
            boolean closedByTime) {}

    record DrawnRow(int place, QuestionId question, String version, List<String> order, boolean flagged) {}

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final HospitalTime time;

    QuizAttempts(JdbcClient jdbc, Identifiers identifiers, HospitalTime time) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.time = time;
    }

    /** Adds an attempt, or nothing when another request has just added the one with this number. */
    Optional<AttemptId> add(
            PersonId person, CourseVersion course, String activity, int number, Optional<TimeLimit> limit) {
        var id = new AttemptId(identifiers.next());
        int added = jdbc.sql("""
                insert into quiz_attempt
                    (id, person, course, course_version, activity, number, began_at, place, holder_epoch, handed_in_at,
                     time_limit_seconds, grace_seconds)
                values (:id, :person, :course, :version, :activity, :number, :at, 1, 0, null, :limit, :grace)
                on conflict do nothing""")
                .param(
                        "limit",
                        limit.map(given -> (int) given.time().toSeconds()).orElse(null),
                        Types.INTEGER)
                .param(
                        "grace",
                        limit.map(given -> (int) given.grace().toSeconds()).orElse(0))
                .param("id", id.value())
                .param("person", person.value())
                .param("course", course.course().value())
                .param("version", course.number())
                .param("activity", activity)
                .param("number", number)
                .param("at", HospitalTime.utc(time.now()))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    void addQuestion(AttemptId attempt, int place, Question question, List<String> order) {
        jdbc.sql("""
                insert into quiz_attempt_question (attempt, place, question, question_version, option_order, flagged)
                values (:attempt, :place, :question, :version, :order, false)""")
                .param("attempt", attempt.value())
                .param("place", place)
                .param("question", question.id().value())
                .param("version", QuestionVersion.of(question))
                .param("order", String.join(",", order))
                .update();
    }

    /** The attempt if it is this person's, locked until the transaction ends: its facts are added one after the other. */
    Optional<Row> lock(PersonId person, AttemptId attempt) {
        return jdbc.sql("select * from quiz_attempt where id = :id and person = :person for update")
                .param("id", attempt.value())
                .param("person", person.value())
                .query(QuizAttempts::row)
                .optional();
    }

    /** The attempt if it is this person's. */
    Optional<Row> find(PersonId person, AttemptId attempt) {
        return jdbc.sql("select * from quiz_attempt where id = :id and person = :person")
                .param("id", attempt.value())
                .param("person", person.value())
                .query(QuizAttempts::row)
                .optional();
    }

    /** An attempt, locked until the transaction ends. */
    Optional<Row> lock(AttemptId attempt) {
        return jdbc.sql("select * from quiz_attempt where id = :id for update")
                .param("id", attempt.value())
                .query(QuizAttempts::row)
                .optional();
    }

    Optional<Row> find(AttemptId attempt) {
        return jdbc.sql("select * from quiz_attempt where id = :id")
                .param("id", attempt.value())
                .query(QuizAttempts::row)
                .optional();
    }

    Optional<Row> underWay(PersonId person, CourseId course, String activity) {
        return jdbc.sql("""
                select * from quiz_attempt
                where person = :person and course = :course and activity = :activity and handed_in_at is null
                order by number desc limit 1""")
                .param("person", person.value())
                .param("course", course.value())
                .param("activity", activity)
                .query(QuizAttempts::row)
                .optional();
    }

    int lastNumber(PersonId person, CourseId course, String activity) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from quiz_attempt
                where person = :person and course = :course and activity = :activity""")
                .param("person", person.value())
                .param("course", course.value())
                .param("activity", activity)
                .query(Integer.class)
                .single();
    }

    /** The questions of an attempt, in their places. */
    List<DrawnRow> questions(AttemptId attempt) {
        return jdbc.sql("""
                select place, question, question_version, option_order, flagged from quiz_attempt_question
                where attempt = :attempt order by place""")
                .param("attempt", attempt.value())
                .query(QuizAttempts::drawn)
                .list();
    }

    /** How often the questions of a course's bank were given to somebody. */
    Map<QuestionId, Integer> seen(PersonId person, CourseId course) {
        var seen = new HashMap<QuestionId, Integer>();
        jdbc.sql("""
                select q.question, count(*) as times from quiz_attempt a
                join quiz_attempt_question q on q.attempt = a.id
                where a.person = :person and a.course = :course group by q.question""")
                .param("person", person.value())
                .param("course", course.value())
                .query((ResultSet row) -> {
                    seen.put(new QuestionId(row.getString("question")), row.getInt("times"));
                });
        return seen;
    }

    /** Takes an attempt over: whoever held it before no longer does. The caller has locked it. */
    void takeOver(AttemptId attempt) {
        jdbc.sql("update quiz_attempt set holder_epoch = holder_epoch + 1 where id = :id")
                .param("id", attempt.value())
                .update();
    }

    void turnTo(AttemptId attempt, int place) {
        jdbc.sql("update quiz_attempt set place = :place where id = :id")
                .param("place", place)
                .param("id", attempt.value())
                .update();
    }

    void flag(AttemptId attempt, int place, boolean flagged) {
        jdbc.sql("update quiz_attempt_question set flagged = :flagged where attempt = :attempt and place = :place")
                .param("flagged", flagged)
                .param("attempt", attempt.value())
                .param("place", place)
                .update();
    }

    /** Closes an attempt. The caller has locked it. @return when */
    Instant close(AttemptId attempt, boolean byTime) {
        Instant now = time.now();
        jdbc.sql("""
                update quiz_attempt set handed_in_at = :at, closed_by_time = :time
                where id = :id and handed_in_at is null""")
                .param("time", byTime)
                .param("at", HospitalTime.utc(now))
                .param("id", attempt.value())
                .update();
        return now;
    }

    /** Attempts under way whose limit and grace are over by the clock on the wall, those first that began first. */
    List<Row> overdue() {
        return jdbc.sql("""
                select * from quiz_attempt where handed_in_at is null and time_limit_seconds is not null
                  and began_at + (time_limit_seconds + grace_seconds) * interval '1' second < :now
                order by began_at""")
                .param("now", HospitalTime.utc(time.now()))
                .query(QuizAttempts::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Row(
                new AttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new CourseVersion(new CourseId(row.getString("course")), row.getInt("course_version")),
                row.getString("activity"),
                row.getInt("number"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getInt("place"),
                row.getInt("holder_epoch"),
                handedIn == null ? null : handedIn.toInstant(),
                row.getObject("time_limit_seconds", Integer.class),
                row.getInt("grace_seconds"),
                row.getBoolean("closed_by_time"));
    }

    private static DrawnRow drawn(ResultSet row, int index) throws SQLException {
        String order = row.getString("option_order");
        return new DrawnRow(
                row.getInt("place"),
                new QuestionId(row.getString("question")),
                row.getString("question_version"),
                order.isEmpty() ? List.of() : Arrays.asList(order.split(",")),
                row.getBoolean("flagged"));
    }
}
