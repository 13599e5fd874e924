package school.preau.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.people.UnitId;
import school.preau.platform.PersonId;

/** What is asked of everyone, as last computed. */
@Repository
class Demands {

    private final JdbcClient jdbc;

    Demands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn when another transaction is recomputing the same person. */
    void inOrder(PersonId person) {
        jdbc.sql("insert into obligation_holder (person) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
        jdbc.sql("select person from obligation_holder where person = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    List<Demand> of(PersonId person) {
        return jdbc.sql("""
                select certification, rule, unit, profession, joined, starts, due, paused_days from obligation
                where person = :person order by certification""")
                .param("person", person.value())
                .query((row, index) -> new Demand(
                        row.getString("certification"),
                        row.getString("rule"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("profession"),
                        row.getObject("joined", LocalDate.class),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getInt("paused_days")))
                .list();
    }

    void replace(PersonId person, List<Demand> demands) {
        jdbc.sql("delete from obligation where person = :person")
                .param("person", person.value())
                .update();
        for (Demand demand : demands) {
            jdbc.sql("""
                    insert into obligation (person, certification, rule, unit, profession, joined, starts, due, paused_days)
                    values (:person, :certification, :rule, :unit, :profession, :joined, :starts, :due, :paused)""")
                    .param("person", person.value())
                    .param("certification", demand.certification())
                    .param("rule", demand.rule())
                    .param("unit", demand.unit().value())
                    .param("profession", demand.profession())
                    .param("joined", demand.joined())
                    .param("starts", demand.starts())
                    .param("due", demand.due())
                    .param("paused", demand.pausedDays())
                    .update();
        }
    }
}
