package school.preau.learning;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** Declares the notes; what they say is shown to their author only, who is the only reader of an entry. */
@Component
class RecordedNotes implements RecordedData {

    private final JdbcClient jdbc;

    RecordedNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return jdbc.sql(
                        "select text, updated from note where person = :person order by updated desc, activity limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, index) -> new Entry(
                        row.getObject("updated", OffsetDateTime.class).toInstant(),
                        Phrase.of("recorded.notes.entry", Quote.shortened(row.getString("text")))))
                .list();
    }
}
