package school.preau.learning;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;

/** A learner's notes, one beside each activity, kept across versions of the course and seen by nobody else. */
@Service
public class Notes {

    /** Several notes of the longest kind, put together when they met. */
    private static final int MOST_KEPT = 40_000;

    private final JdbcClient jdbc;
    private final HospitalTime time;

    Notes(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Note of(Learner me, CourseId course, String activity) {
        return jdbc.sql("""
                select text, version, updated from note
                where person = :person and course = :course and activity = :activity""")
                .param("person", me.id().value())
                .param("course", course.value())
                .param("activity", activity)
                .query((row, index) -> new Note(
                        row.getString("text"),
                        row.getInt("version"),
                        row.getObject("updated", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new Note("", 0, time.now()));
    }

    /**
     * Keeps what is written; an empty text deletes the note. When the note has changed elsewhere since it was read, both texts are kept, one
     * under the other.
     *
     * @param read the note as it was read before typing
     * @return the note as it is kept now, whose text may be longer than what was typed
     * @throws IllegalArgumentException when the text is longer than anything the field lets one type
     */
    @Transactional
    public Note keep(Learner me, CourseId course, String activity, String typed, Note read) {
        if (typed.length() > MOST_KEPT) {
            throw new IllegalArgumentException("A note of " + typed.length() + " characters");
        }
        if (write(me, course, activity, typed, read.version())) {
            return of(me, course, activity);
        }
        var current = of(me, course, activity);
        String both = joined(current.text(), typed);
        write(me, course, activity, both, current.version());
        return of(me, course, activity);
    }

    private boolean write(Learner me, CourseId course, String activity, String text, int version) {
        String statement;
        if (text.isBlank()) {
            statement = """
                    delete from note where person = :person and course = :course and activity = :activity
                    and version = :version""";
        } else if (version == 0) {
            statement = """
                    insert into note (person, course, activity, text, version, updated)
                    values (:person, :course, :activity, :text, 1, :at) on conflict do nothing""";
        } else {
            statement = """
                    update note set text = :text, version = version + 1, updated = :at
                    where person = :person and course = :course and activity = :activity and version = :version""";
        }
        int rows = jdbc.sql(statement)
                .param("person", me.id().value())
                .param("course", course.value())
                .param("activity", activity)
                .param("version", version)
                .param("text", text)
                .param("at", HospitalTime.utc(time.now()))
                .update();
        return rows == 1 || (text.isBlank() && version == 0);
    }

    private static String joined(String kept, String typed) {
        if (typed.isBlank() || kept.contains(typed)) {
            return kept;
        }
        if (typed.contains(kept)) {
            return typed;
        }
        String both = kept + "\n\n" + typed;
        return both.length() > MOST_KEPT ? both.substring(0, MOST_KEPT) : both;
    }
}
