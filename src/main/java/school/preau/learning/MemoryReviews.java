package school.preau.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ReviewCard;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** What people remember of cards. Only added to. */
@Repository
class MemoryReviews {

    /** @param days on how many different days it was answered */
    record Last(String version, LocalDate on, Memory memory, int days) {}

    private final JdbcClient jdbc;

    MemoryReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, ReviewCard card, Memory.Rating rating, Memory memory, LocalDate on, Instant at) {
        jdbc.sql("""
                insert into memory_review
                    (person, course, card, card_version, at, reviewed_on, rating, stability, difficulty)
                values (:person, :course, :card, :version, :at, :day, :rating, :stability, :difficulty)
                on conflict do nothing""")
                .param("person", person.value())
                .param("course", card.course().value())
                .param("card", card.id())
                .param("version", card.version())
                .param("at", HospitalTime.utc(at))
                .param("day", on)
                .param("rating", rating.grade())
                .param("stability", memory.stability())
                .param("difficulty", memory.difficulty())
                .update();
    }

    /** The last answer to each card of a course, by card. */
    Map<String, Last> of(PersonId person, CourseId course) {
        var all = new HashMap<String, Last>();
        jdbc.sql("""
                select r.card, r.card_version, r.reviewed_on, r.stability, r.difficulty,
                       (select count(distinct d.reviewed_on) from memory_review d where d.person = r.person
                        and d.course = r.course and d.card = r.card and d.card_version = r.card_version) as days
                from memory_review r where r.person = :person and r.course = :course
                  and r.at = (select max(l.at) from memory_review l
                              where l.person = r.person and l.course = r.course and l.card = r.card)""")
                .param("person", person.value())
                .param("course", course.value())
                .query((ResultSet row) -> {
                    all.put(row.getString("card"), last(row));
                });
        return all;
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(
                row.getString("card_version"),
                row.getObject("reviewed_on", LocalDate.class),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                row.getInt("days"));
    }

    /** How many cards were answered on each day, the latest day first. */
    List<RecordedData.Entry> days(PersonId person, int limit) {
        return jdbc.sql("""
                select max(at) as at, count(*) as cards from memory_review where person = :person
                group by reviewed_on order by reviewed_on desc limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, index) -> new RecordedData.Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Phrase.of("recorded.reviews.entry", row.getInt("cards"))))
                .list();
    }

    int countBefore(Instant before) {
        return jdbc.sql("select count(*) from memory_review where at < :before")
                .param("before", HospitalTime.utc(before))
                .query((row, index) -> row.getInt(1))
                .single();
    }

    int forgetBefore(Instant before) {
        return jdbc.sql("delete from memory_review where at < :before")
                .param("before", HospitalTime.utc(before))
                .update();
    }
}
