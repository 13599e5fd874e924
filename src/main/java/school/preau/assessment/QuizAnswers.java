package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
     */
    Answered.Receipt add(AttemptId attempt, QuestionId question, Given given, Optional<Certainty> certainty) {
        var last = last(attempt, question);
        if (last.isPresent()
                && last.get().given().equals(given)
                && last.get().certainty().equals(certainty)) {
            return last.get().receipt();
        }
        int sequence = jdbc.sql("select coalesce(max(sequence), 0) + 1 from quiz_answer where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
        var savedAt = time.now().truncatedTo(ChronoUnit.MILLIS);
        String text = GivenCodec.write(given);
        Integer percent = certainty.map(Certainty::percent).orElse(null);
        String digest = ContentFolder.digest(String.join(
                "\n", attempt.value().toString(), question.value(), "" + sequence, text, "" + percent, "" + savedAt));
        insert(attempt, question, sequence, text, percent, new Answered.Receipt(sequence, savedAt, digest));
        return new Answered.Receipt(sequence, savedAt, digest);
    }

    private void insert(
            AttemptId attempt,
            QuestionId question,
            int sequence,
            String given,
            @Nullable Integer certainty,
            Answered.Receipt receipt) {
        jdbc.sql("""
                insert into quiz_answer (attempt, question, sequence, given, certainty, saved_at, digest)
                values (:attempt, :question, :sequence, :given, :certainty, :at, :digest)""")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("sequence", sequence)
                .param("given", given)
                .param("certainty", certainty, Types.INTEGER)
                .param("at", HospitalTime.utc(receipt.savedAt()))
                .param("digest", receipt.digest())
                .update();
    }

    Optional<SavedAnswer> last(AttemptId attempt, QuestionId question) {
        return jdbc.sql("""
                select * from quiz_answer where attempt = :attempt and question = :question
                order by sequence desc limit 1""")
                .param("attempt", attempt.value())
                .param("question", question.value())
                .query(QuizAnswers::answer)
                .optional();
    }

    /** The last answer to each question of an attempt. */
    Map<QuestionId, SavedAnswer> last(AttemptId attempt) {
        var answers = new HashMap<QuestionId, SavedAnswer>();
        jdbc.sql("select * from quiz_answer where attempt = :attempt order by sequence")
                .param("attempt", attempt.value())
                .query((ResultSet row) -> {
                    answers.put(new QuestionId(row.getString("question")), answer(row, 0));
                });
        return answers;
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
