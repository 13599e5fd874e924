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
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.AwaitedDecisions;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Open answers that wait for trainers, and what those gave: only ever added to. */
@Component
class AnswerMarks implements AwaitedDecisions {

    /** One trainer's mark. */
    record Mark(PersonId marker, Rating rating) {}

    private final JdbcClient jdbc;

    AnswerMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer was handed in and waits. */
    void await(AttemptId attempt, QuestionId question, Instant since) {
        jdbc.sql("insert into quiz_marking (attempt, question, since) values (:attempt, :question, :since)")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("since", HospitalTime.utc(since))
                .update();
    }

    @Override
    public Set<CourseId> coursesOf(PersonId person) {
        return Set.copyOf(jdbc.sql("""
                select distinct a.course from quiz_marking m join quiz_attempt a on a.id = m.attempt
                where a.person = :person and m.marked_at is null""")
                .param("person", person.value())
                .query((row, index) -> new CourseId(row.getString("course")))
                .list());
    }

    /** A page of what this trainer may mark, longest waiting first: nobody's own answer, and no answer twice by the same trainer. */
    List<MarkingAnswers.Waiting> open(PersonId trainer, int offset, int limit) {
        return jdbc.sql("""
                select * from (
                    select a.id, a.course, a.course_version, a.activity, m.question, m.since,
                           (select count(*) from quiz_mark k
                            where k.attempt = m.attempt and k.question = m.question) as marks,
                           (select count(*) from quiz_mark k
                            where k.attempt = m.attempt and k.question = m.question and k.marker = :me) as mine
                    from quiz_marking m join quiz_attempt a on a.id = m.attempt
                    where m.marked_at is null and a.person <> :me
                ) waiting
                where marks <> 1 or mine = 0
                order by since, id, question limit :limit offset :offset""")
                .param("me", trainer.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(AnswerMarks::waiting)
                .list();
    }

    /** Whether an answer still waits. */
    boolean waits(AttemptId attempt, QuestionId question) {
        return open(attempt).contains(question);
    }

    /** The answers of an attempt that wait. */
    Set<QuestionId> open(AttemptId attempt) {
        return Set.copyOf(jdbc.sql("select question from quiz_marking where attempt = :attempt and marked_at is null")
                .param("attempt", attempt.value())
                .query((row, index) -> new QuestionId(row.getString("question")))
                .list());
    }

    /** What was given to an answer so far, the first first. */
    List<Mark> marks(AttemptId attempt, QuestionId question) {
        return jdbc.sql("""
                select marker, points, comment, proposal from quiz_mark
                where attempt = :attempt and question = :question order by sequence""")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .query((row, index) -> new Mark(new PersonId(row.getObject("marker", UUID.class)), rating(row)))
                .list();
    }

    void add(AttemptId attempt, QuestionId question, int sequence, PersonId marker, Rating rating, Instant at) {
        jdbc.sql("""
                insert into quiz_mark (attempt, question, sequence, marker, at, points, comment, proposal)
                values (:attempt, :question, :sequence, :marker, :at, :points, :comment, :proposal)""")
                .param("proposal", rating.proposal().orElse(null), Types.VARCHAR)
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("sequence", sequence)
                .param("marker", marker.value())
                .param("at", HospitalTime.utc(at))
                .param(
                        "points",
                        rating.points().entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining(",")))
                .param("comment", rating.comment())
                .update();
    }

    void close(AttemptId attempt, QuestionId question, Instant at) {
        jdbc.sql("update quiz_marking set marked_at = :at where attempt = :attempt and question = :question")
                .param("at", HospitalTime.utc(at))
                .param("attempt", attempt.value())
                .param("question", question.value())
                .update();
    }

    /** What counts for each answer of an attempt that is marked: the last rating, with the comments of all who marked it. */
    Map<QuestionId, Rating> given(AttemptId attempt) {
        var given = new HashMap<QuestionId, Rating>();
        jdbc.sql("""
                select k.question, k.points, k.comment, k.proposal from quiz_mark k
                join quiz_marking m on m.attempt = k.attempt and m.question = k.question
                where k.attempt = :attempt and m.marked_at is not null order by k.sequence""").param("attempt", attempt.value()).query((ResultSet row) -> {
            var rating = rating(row);
            given.merge(new QuestionId(row.getString("question")), rating, Rating::then);
        });
        return given;
    }

    private static MarkingAnswers.Waiting waiting(ResultSet row, int index) throws SQLException {
        return new MarkingAnswers.Waiting(
                new AttemptId(row.getObject("id", UUID.class)),
                new CourseVersion(new CourseId(row.getString("course")), row.getInt("course_version")),
                row.getString("activity"),
                new QuestionId(row.getString("question")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                MarkingAnswers.Step.after(row.getInt("marks")));
    }

    private static Rating rating(ResultSet row) throws SQLException {
        var points = new TreeMap<String, Integer>();
        for (String one : Arrays.asList(row.getString("points").split(","))) {
            int equals = one.indexOf('=');
            points.put(one.substring(0, equals), Integer.valueOf(one.substring(equals + 1)));
        }
        return new Rating(points, row.getString("comment"), Optional.ofNullable(row.getString("proposal")));
    }
}
