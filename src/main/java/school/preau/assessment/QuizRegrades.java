package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.assessment.spi.PassChange;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Regrades in the database: what was tried, what it would change, what became of it. Whole quizzes in a handful of statements. */
@Component
class QuizRegrades {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    QuizRegrades(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(
            Regrade.Id id,
            CourseId course,
            String activity,
            QuestionId question,
            PersonId author,
            Instant at,
            int attempts,
            List<RegradeCandidates.Outcome> changes) {
        jdbc.sql("""
                insert into quiz_regrade (id, course, activity, question, author, tried_at, attempts, gradings)
                values (:id, :course, :activity, :question, :author, :at, :attempts, :gradings)""")
                .param("id", id.value())
                .param("course", course.value())
                .param("activity", activity)
                .param("question", question.value())
                .param("author", author.value())
                .param("at", HospitalTime.utc(at))
                .param("attempts", attempts)
                .param("gradings", gradings(course, activity))
                .update();
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            int first = from;
            var some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
            var rows = new SqlParameterSource[some.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = row(id, first + i + 1, some.get(i));
            }
            batches.batchUpdate("""
                    insert into quiz_regrade_change
                        (regrade, attempt, number, old_points, old_out_of, old_passed, new_points, new_out_of, new_passed,
                         turns, question_points, question_version, neutral)
                    values (:regrade, :attempt, :number, :oldPoints, :oldOutOf, :oldPassed, :newPoints, :newOutOf,
                            :newPassed, false, :own, :version, :neutral)""", rows);
        }
        turns(id);
    }

    private static SqlParameterSource row(Regrade.Id id, int number, RegradeCandidates.Outcome change) {
        var was = change.candidate();
        return new MapSqlParameterSource()
                .addValue("regrade", id.value())
                .addValue("attempt", was.attempt().value())
                .addValue("number", number)
                .addValue("oldPoints", was.total().points())
                .addValue("oldOutOf", was.total().outOf())
                .addValue("oldPassed", was.passed())
                .addValue("newPoints", change.total().points())
                .addValue("newOutOf", change.total().outOf())
                .addValue("newPassed", change.passed())
                .addValue("own", change.question().points())
                .addValue("version", change.version())
                .addValue("neutral", change.neutral());
    }

    /** A pass turns when no other attempt of the person at the quiz, in the same version of the course, passes and goes on passing. */
    private void turns(Regrade.Id id) {
        jdbc.sql("""
                update quiz_regrade_change set turns = true
                where regrade = :regrade and old_passed <> new_passed and not exists (
                    select 1 from quiz_attempt mine
                    join quiz_attempt other on other.person = mine.person and other.course = mine.course
                     and other.activity = mine.activity and other.course_version = mine.course_version
                     and other.id <> mine.id
                    join quiz_grading g on g.attempt = other.id
                     and g.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = other.id)
                    left join quiz_regrade_change c on c.regrade = quiz_regrade_change.regrade and c.attempt = other.id
                    where mine.id = quiz_regrade_change.attempt and g.passed and coalesce(c.new_passed, g.passed))""").param("regrade", id.value()).update();
    }

    private int gradings(CourseId course, String activity) {
        return jdbc.sql("""
                select count(*) from quiz_attempt a join quiz_grading g on g.attempt = a.id
                where a.course = :course and a.activity = :activity""")
                .param("course", course.value())
                .param("activity", activity)
                .query(Integer.class)
                .single();
    }

    Optional<Regrade> find(Regrade.Id id) {
        return jdbc.sql("""
                select r.*,
                    (select count(*) from quiz_regrade_change c where c.regrade = r.id
                        and not %s and not %s) as gains,
                    (select count(*) from quiz_regrade_change c where c.regrade = r.id and %s) as losses,
                    (select count(*) from quiz_regrade_change c where c.regrade = r.id and c.turns and c.new_passed) as won,
                    (select count(*) from quiz_regrade_change c where c.regrade = r.id and c.turns and c.old_passed) as lost
                from quiz_regrade r where r.id = :id""".formatted(LOSS, SAME, LOSS))
                .param("id", id.value())
                .query((row, index) -> regrade(row))
                .optional();
    }

    /** In SQL what {@link Regrade.Change#loss()} says. */
    private static final String LOSS = """
            (c.old_passed and not c.new_passed or c.old_passed = c.new_passed
             and cast(c.new_points as bigint) * c.old_out_of < cast(c.old_points as bigint) * c.new_out_of)""";

    /** Without a neutral question, whoever had everything right still has: a further grading, and nothing to tell. */
    private static final String SAME = """
            (c.old_passed = c.new_passed
             and cast(c.new_points as bigint) * c.old_out_of = cast(c.old_points as bigint) * c.new_out_of)""";

    private Regrade regrade(ResultSet row) throws SQLException {
        var course = new CourseId(row.getString("course"));
        var committed = row.getObject("committed_at", OffsetDateTime.class);
        boolean stale = committed == null && gradings(course, row.getString("activity")) != row.getInt("gradings");
        return new Regrade(
                new Regrade.Id(row.getObject("id", UUID.class)),
                course,
                row.getString("activity"),
                new QuestionId(row.getString("question")),
                row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(committed).map(OffsetDateTime::toInstant),
                stale,
                new Regrade.Counts(row.getInt("gains"), row.getInt("losses"), row.getInt("won"), row.getInt("lost")));
    }

    /** The newest regrades, newest first. */
    List<Regrade.Id> newest(int limit) {
        return jdbc.sql("select id from quiz_regrade order by tried_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((row, index) -> new Regrade.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** A page of the attempts that gain or lose: passes that turn first, then losses, then gains. */
    List<Regrade.Change> changes(Regrade.Id id, int offset, int limit) {
        return jdbc.sql("""
                select c.* from quiz_regrade_change c where c.regrade = :id and not %s
                order by case when c.turns then 0 when %s then 1 else 2 end, c.number limit :limit offset :offset""".formatted(SAME, LOSS))
                .param("id", id.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> change(row))
                .list();
    }

    private static Regrade.Change change(ResultSet row) throws SQLException {
        return new Regrade.Change(
                new AttemptId(row.getObject("attempt", UUID.class)),
                row.getInt("number"),
                new Score(row.getInt("old_points"), row.getInt("old_out_of")),
                row.getBoolean("old_passed"),
                new Score(row.getInt("new_points"), row.getInt("new_out_of")),
                row.getBoolean("new_passed"),
                row.getBoolean("turns"),
                Optional.ofNullable(row.getString("verdict"))
                        .map(verdict -> Regrade.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT))));
    }

    /** The passes that turn: whose, and when they were handed in. */
    List<Turning> turning(Regrade.Id id, int limit) {
        return jdbc.sql("""
                select c.attempt, c.new_passed, a.person, a.course, a.course_version, a.activity, a.handed_in_at
                from quiz_regrade_change c join quiz_attempt a on a.id = c.attempt
                where c.regrade = :id and c.turns order by c.number limit :limit""")
                .param("id", id.value())
                .param("limit", limit)
                .query((row, index) -> new Turning(
                        new AttemptId(row.getObject("attempt", UUID.class)),
                        new PassChange(
                                new PersonId(row.getObject("person", UUID.class)),
                                new CourseVersion(new CourseId(row.getString("course")), row.getInt("course_version")),
                                row.getString("activity"),
                                row.getObject("handed_in_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getBoolean("new_passed"))))
                .list();
    }

    record Turning(AttemptId attempt, PassChange change) {}

    /** Takes a regrade in hand to carry it out. @return whether nobody had done so before */
    boolean commit(Regrade.Id id, PersonId by, String reason, Instant at) {
        return jdbc.sql("""
                update quiz_regrade set committed_at = :at, committed_by = :by, reason = :reason
                where id = :id and committed_at is null""")
                        .param("at", HospitalTime.utc(at))
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Nobody decides about their own attempts. */
    void withdraw(Regrade.Id id, AttemptId attempt, PersonId by, String reason) {
        jdbc.sql("""
                update quiz_regrade_change set verdict = 'withdrawn', reason = :reason
                where regrade = :id and attempt = :attempt
                  and attempt not in (select a.id from quiz_attempt a where a.person = :by)""")
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .param("attempt", attempt.value())
                .update();
    }

    /** Gains apply, losses that were not withdrawn are kept; what applies becomes a further grading, which counts from now on. */
    void apply(Regrade.Id id, QuestionId question, Instant at) {
        jdbc.sql("""
                update quiz_regrade_change c set verdict = case when %s then 'kept' else 'applied' end
                where c.regrade = :id and c.verdict is null""".formatted(LOSS)).param("id", id.value()).update();
        jdbc.sql("""
                insert into quiz_grading (attempt, sequence, at, points, out_of, passed, regrade)
                select c.attempt, (select max(g.sequence) + 1 from quiz_grading g where g.attempt = c.attempt),
                       :at, c.new_points, c.new_out_of, c.new_passed, c.regrade
                from quiz_regrade_change c where c.regrade = :id and c.verdict in ('applied', 'withdrawn')""").param("at", HospitalTime.utc(at)).param("id", id.value()).update();
        jdbc.sql("""
                insert into quiz_grading_question
                    (attempt, sequence, question, question_version, points, out_of, critical, neutral)
                select q.attempt, g.sequence, q.question,
                       case when q.question = :question then c.question_version else q.question_version end,
                       case when q.question = :question then c.question_points else q.points end,
                       q.out_of, q.critical,
                       case when q.question = :question then c.neutral else q.neutral end
                from quiz_regrade_change c
                join quiz_grading g on g.attempt = c.attempt and g.regrade = c.regrade
                join quiz_grading_question q on q.attempt = c.attempt and q.sequence = g.sequence - 1
                where c.regrade = :id""")
                .param("question", question.value())
                .param("id", id.value())
                .update();
    }
}
