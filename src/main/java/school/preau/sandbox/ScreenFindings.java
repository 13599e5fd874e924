package school.preau.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;
import school.preau.platform.Retained;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenKind;

/** What the privacy screen found, for teaching: kind, length, verdict, time. Kept 180 days. */
@Repository
@Transactional
class ScreenFindings implements RecordedData, Retained {

    static final int DAYS_KEPT = 180;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final HospitalTime time;

    ScreenFindings(JdbcClient jdbc, Identifiers identifiers, HospitalTime time) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.time = time;
    }

    /** Where something was found; contested means that the learner called it wrong. */
    enum Place {
        REQUEST,
        ANSWER,
        CONTESTED
    }

    void add(PersonId person, List<ScreenFinding> findings, Place place) {
        for (ScreenFinding finding : findings) {
            jdbc.sql("""
                    insert into screen_finding (id, person, kind, length, verdict, place, at)
                    values (:id, :person, :kind, :length, :verdict, :place, :at)""")
                    .param("id", identifiers.next())
                    .param("person", person.value())
                    .param("kind", finding.kind().name())
                    .param("length", finding.length())
                    .param("verdict", finding.verdict().name())
                    .param("place", place.name())
                    .param("at", HospitalTime.utc(time.now()))
                    .update();
        }
    }

    @Override
    public String key() {
        return "findings";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return jdbc.sql("""
                select kind, length, place, at from screen_finding where person = :person order by at desc, id desc limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, index) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Phrase.of(
                                Place.valueOf(row.getString("place")) == Place.CONTESTED
                                        ? "recorded.findings.contested"
                                        : "recorded.findings.entry",
                                Phrase.of(ScreenKind.valueOf(row.getString("kind"))
                                                .key() + ".name"),
                                row.getInt("length"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from screen_finding where at < :before")
                .param("before", HospitalTime.utc(before(today)))
                .query(Integer.class)
                .single();
    }

    @Override
    public int forget(LocalDate today) {
        return jdbc.sql("delete from screen_finding where at < :before")
                .param("before", HospitalTime.utc(before(today)))
                .update();
    }

    private Instant before(LocalDate today) {
        return time.startOf(today.minusDays(DAYS_KEPT));
    }
}
