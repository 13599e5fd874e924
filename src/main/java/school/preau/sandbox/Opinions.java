package school.preau.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;

/** What learners think of answers; only added to, the last counts. */
@Repository
@Transactional
class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TurnId answer, Opinion opinion, Instant at) {
        jdbc.sql("""
                insert into answer_opinion (turn, sequence, useful, reason, words, at) values (:turn,
                    (select coalesce(max(sequence), 0) + 1 from answer_opinion where turn = :turn), :useful, :reason, :words, :at)""")
                .param("turn", answer.value())
                .param("useful", opinion.useful())
                .param("reason", opinion.reason().map(Opinion.Reason::name).orElse(null), Types.VARCHAR)
                .param("words", opinion.words().isBlank() ? null : opinion.words(), Types.VARCHAR)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    @Transactional(readOnly = true)
    Map<TurnId, Opinion> of(ConversationId conversation) {
        var last = new HashMap<TurnId, Opinion>();
        jdbc.sql("""
                select o.turn, o.useful, o.reason, o.words from answer_opinion o join conversation_turn t on t.id = o.turn
                where t.conversation = :conversation order by o.turn, o.sequence""").param("conversation", conversation.value()).query((RowCallbackHandler)
                row -> last.put(new TurnId(row.getObject("turn", UUID.class)), opinion(row)));
        return Map.copyOf(last);
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(
                row.getBoolean("useful"),
                Optional.ofNullable(row.getString("reason")).map(Opinion.Reason::valueOf),
                Objects.requireNonNullElse(row.getString("words"), ""));
    }
}
