package school.preau.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.Comparison.Preference;

/** Comparisons as stored; what was preferred is only added to, the last counts. */
@Repository
@Transactional
class Comparisons {

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ConversationId conversation, Comparison comparison, Instant at) {
        jdbc.sql("""
                insert into comparison (id, conversation, first_answer, second_answer, blind, at)
                values (:id, :conversation, :first, :second, :blind, :at)""")
                .param("id", comparison.id().value())
                .param("conversation", conversation.value())
                .param("first", comparison.first().value())
                .param("second", comparison.second().value())
                .param("blind", comparison.blind())
                .param("at", HospitalTime.utc(at))
                .update();
    }

    void judge(ComparisonId comparison, Optional<Preference> preferred, boolean revealed, Instant at) {
        jdbc.sql("""
                insert into comparison_verdict (comparison, sequence, preferred, revealed, at) values (:id,
                    (select coalesce(max(sequence), 0) + 1 from comparison_verdict where comparison = :id), :preferred, :revealed, :at)""")
                .param("id", comparison.value())
                .param("preferred", preferred.map(Preference::name).orElse(null), Types.VARCHAR)
                .param("revealed", revealed)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    @Transactional(readOnly = true)
    List<Comparison> of(ConversationId conversation) {
        return jdbc.sql("""
                select c.id, c.first_answer, c.second_answer, c.blind, v.preferred, v.revealed from comparison c
                left join comparison_verdict v on v.comparison = c.id
                and v.sequence = (select max(l.sequence) from comparison_verdict l where l.comparison = c.id)
                where c.conversation = :conversation order by c.at, c.id""")
                .param("conversation", conversation.value())
                .query(Comparisons::comparison)
                .list();
    }

    private static Comparison comparison(ResultSet row, int index) throws SQLException {
        return new Comparison(
                new ComparisonId(row.getObject("id", UUID.class)),
                new TurnId(row.getObject("first_answer", UUID.class)),
                new TurnId(row.getObject("second_answer", UUID.class)),
                row.getBoolean("blind"),
                Optional.ofNullable(row.getString("preferred")).map(Preference::valueOf),
                row.getBoolean("revealed"));
    }
}
