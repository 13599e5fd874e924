package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;

/** The answers in the database: only ever added to. */
@Component
class QuizAnswers {

    private final JdbcClient jdbc;
    private final HospitalTime time;

    QuizAnswers(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Adds an answer; the caller has locked the attempt. The same answer given twice in a row, as by a double click, keeps its first
     * receipt.
     *
     * @param late whether it came when the time was over: it is kept and shown, and counts for nothing
     * @return its receipt; empty when the attempt has no such question
     */
    Optional<Answered.Receipt> add(
            AttemptId attempt, QuestionId question, Given given, Optional<Certainty> certainty, boolean late) {
        var before = before(attempt, question);
        var last = before.last();
        if (last.isPresent()
                && last.get().given().equals(given)
                && last.get().certainty().equals(certainty)) {
            return Optional.of(last.get().receipt());
        }
        int sequence = before.sequence() + 1;
        var savedAt = time.now().truncatedTo(ChronoUnit.MILLIS);
        String text = GivenCodec.write(given);
        Integer percent = certainty.map(Certainty::percent).orElse(null);
        String digest = ContentFolder.digest(String.join(
                "\n", attempt.value().toString(), question.value(), "" + sequence, text, "" + percent, "" + savedAt));
        int added = jdbc.sql("""
                insert into quiz_answer (attempt, question, sequence, given, certainty, saved_at, digest, late)
                select attempt, question, :sequence, :given, :certainty, :at, :digest, :late
                from quiz_attempt_question where attempt = :attempt and question = :question""")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("sequence", sequence)
                .param("given", text)
                .param("certainty", percent, Types.INTEGER)
                .param("at", HospitalTime.utc(savedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("digest", digest)
                .param("late", late)
                .update();
        return added == 1 ? Optional.of(new Answered.Receipt(sequence, savedAt, digest)) : Optional.empty();
    }

    /** What an attempt holds before one more answer. @param sequence the last one of all its questions */
    private record Before(int sequence, Optional<SavedAnswer> last) {}

    /** In one question to the database: how far the attempt is, and the last answer to this question. */
    private Before before(AttemptId attempt, QuestionId question) {
        return jdbc.sql("""
                select t.top, w.given, w.certainty, w.sequence, w.saved_at, w.digest
                from (select coalesce(max(sequence), 0) as top,
                             max(case when question = :question then sequence end) as own
                      from quiz_answer where attempt = :attempt) t
                left join quiz_answer w on w.attempt = :attempt and w.sequence = t.own""")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .query((row, index) -> {
                    int top = row.getInt("top");
                    return new Before(
                            top, row.getString("given") == null ? Optional.empty() : Optional.of(answer(row, 0)));
                })
                .single();
    }

    /** The last answer to each question of an attempt that came in time. */
    Map<QuestionId, SavedAnswer> last(AttemptId attempt) {
        var answers = new HashMap<QuestionId, SavedAnswer>();
        jdbc.sql("select * from quiz_answer where attempt = :attempt and not late order by sequence")
                .param("attempt", attempt.value())
                .query((ResultSet row) -> {
                    answers.put(new QuestionId(row.getString("question")), answer(row, 0));
                });
        return answers;
    }

    /** The questions to which an answer came when the time was over. */
    Set<QuestionId> late(AttemptId attempt) {
        return Set.copyOf(jdbc.sql("select distinct question from quiz_answer where attempt = :attempt and late")
                .param("attempt", attempt.value())
                .query((row, index) -> new QuestionId(row.getString("question")))
                .list());
    }

    int answered(AttemptId attempt) {
        return jdbc.sql("select count(distinct question) from quiz_answer where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
    }

    private static SavedAnswer answer(ResultSet row, int index) throws SQLException {
        int percent = row.getInt("certainty");
        return new SavedAnswer(
                GivenCodec.read(row.getString("given")),
                row.wasNull() ? Optional.empty() : Certainty.of(percent),
                new Answered.Receipt(
                        row.getInt("sequence"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("digest")));
    }
}
