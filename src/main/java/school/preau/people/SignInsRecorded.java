package school.preau.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;
import school.preau.platform.Retained;

/** What is stored about signing in: since when on which browser, and counters of attempts; forgotten when it no longer serves. */
@Component
class SignInsRecorded implements RecordedData, Retained {

    private static final int SPENT_LINK_DAYS = 30;

    private final JdbcClient jdbc;
    private final HospitalTime time;

    SignInsRecorded(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public String key() {
        return "sign-in";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return jdbc.sql("""
                select began_at as moment, case when own_device then 'own' else 'shared' end as what
                from sign_in_token where person = :person
                union all select changed_at, 'password' from account where person = :person
                order by moment desc limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, index) -> new Entry(
                        row.getObject("moment", OffsetDateTime.class).toInstant(),
                        Phrase.of("recorded.sign-in." + row.getString("what"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return jdbc.sql("""
                select (select count(*) from sign_in_token where (own_device and seen_at < :own)
                        or (not own_device and seen_at < :yesterday))
                    + (select count(*) from sign_in_attempt where last_at < :yesterday)
                    + (select count(*) from sign_in_link where expires_at < :spent)""")
                .param("own", HospitalTime.utc(time.startOf(today).minus(StayingSignedIn.OWN_DEVICE)))
                .param("yesterday", HospitalTime.utc(time.startOf(today.minusDays(1))))
                .param("spent", HospitalTime.utc(time.startOf(today.minusDays(SPENT_LINK_DAYS))))
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        var yesterday = HospitalTime.utc(time.startOf(today.minusDays(1)));
        int tokens = jdbc.sql("""
                delete from sign_in_token where (own_device and seen_at < :own)
                or (not own_device and seen_at < :yesterday)""")
                .param("own", HospitalTime.utc(time.startOf(today).minus(StayingSignedIn.OWN_DEVICE)))
                .param("yesterday", yesterday)
                .update();
        int attempts = jdbc.sql("delete from sign_in_attempt where last_at < :yesterday")
                .param("yesterday", yesterday)
                .update();
        int links = jdbc.sql("delete from sign_in_link where expires_at < :spent")
                .param("spent", HospitalTime.utc(time.startOf(today.minusDays(SPENT_LINK_DAYS))))
                .update();
        return tokens + attempts + links;
    }
}
