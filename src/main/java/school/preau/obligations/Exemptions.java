package school.preau.obligations;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** The exemptions granted; only added to. */
@Repository
class Exemptions {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;

    Exemptions(JdbcClient jdbc, Identifiers identifiers) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
    }

    void add(Exemption exemption) {
        jdbc.sql("""
                insert into exemption
                    (id, person, certification, reason, evidence, approver, from_day, until_day, granted_at)
                values (:id, :person, :certification, :reason, :evidence, :approver, :from, :until, :at)""")
                .param("id", identifiers.next())
                .param("person", exemption.person().value())
                .param("certification", exemption.certification())
                .param("reason", exemption.reason())
                .param("evidence", exemption.evidence())
                .param("approver", exemption.approver().value())
                .param("from", exemption.from())
                .param("until", exemption.until())
                .param("at", HospitalTime.utc(exemption.grantedAt()))
                .update();
    }

    /** A person's exemptions, the one that ends last first. */
    List<Exemption> of(PersonId person) {
        return jdbc.sql("select * from exemption where person = :person order by until_day desc, id desc")
                .param("person", person.value())
                .query((row, index) -> new Exemption(
                        person,
                        row.getString("certification"),
                        row.getString("reason"),
                        row.getString("evidence"),
                        new PersonId(row.getObject("approver", UUID.class)),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int endedBefore(LocalDate day) {
        return jdbc.sql("select count(*) from exemption where until_day < :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    int forgetEndedBefore(LocalDate day) {
        return jdbc.sql("delete from exemption where until_day < :day")
                .param("day", day)
                .update();
    }
}
