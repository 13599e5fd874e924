package school.preau.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Learner;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** Errors people report in lessons, questions, patients and findings, and what trainers did about them. */
@Service
@Transactional
public class ErrorReports {

    /** How long a report, or the note that closes it, may be, in characters. */
    public static final int MOST_CHARACTERS = 2000;

    /** How many reports somebody may send in a day of 24 hours. */
    static final int MOST_A_DAY = 50;

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final Identifiers identifiers;
    private final AuditTrail audit;

    ErrorReports(JdbcClient jdbc, HospitalTime time, Identifiers identifiers, AuditTrail audit) {
        this.jdbc = jdbc;
        this.time = time;
        this.identifiers = identifiers;
        this.audit = audit;
    }

    /** What became of a report. */
    public sealed interface Reported {
        record Kept(UUID id) implements Reported {}

        /** Nothing was written. */
        record Blank() implements Reported {}

        record TooLong() implements Reported {}

        /** Too many on one day. */
        record Enough() implements Reported {}
    }

    public Reported report(Learner learner, Place place, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return new Reported.Blank();
        }
        if (words.length() > MOST_CHARACTERS) {
            return new Reported.TooLong();
        }
        int today = jdbc.sql("select count(*) from error_report where reporter = :reporter and reported_at > :since")
                .param("reporter", learner.id().value())
                .param("since", HospitalTime.utc(time.now().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
        if (today >= MOST_A_DAY) {
            return new Reported.Enough();
        }
        UUID id = identifiers.next();
        jdbc.sql("""
                insert into error_report (id, place_kind, course, version, activity, detail, words, reporter, reported_at,
                    state, closing_note)
                values (:id, :kind, :course, :version, :activity, :detail, :words, :reporter, :at, 'OPEN', '')""")
                .param("id", id)
                .param("kind", place.kind().name())
                .param("course", place.course())
                .param("version", place.version())
                .param("activity", place.activity())
                .param("detail", place.detail())
                .param("words", words)
                .param("reporter", learner.id().value())
                .param("at", HospitalTime.utc(time.now()))
                .update();
        return new Reported.Kept(id);
    }

    /** A page of reports for trainers, newest first. */
    @Transactional(readOnly = true)
    public List<ErrorReport> list(Trainer trainer, boolean open, int offset, int limit) {
        return jdbc.sql("""
                select * from error_report where state = :state
                order by reported_at desc, id limit :limit offset :offset""")
                .param("state", open ? "OPEN" : "CLOSED")
                .param("limit", limit)
                .param("offset", offset)
                .query(ErrorReports::report)
                .list();
    }

    @Transactional(readOnly = true)
    public int countOpen(Trainer trainer) {
        return jdbc.sql("select count(*) from error_report where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    /**
     * Closes an open report; the act is audited.
     *
     * @param note what was done, for the one who reported
     * @return false when it was closed already or does not exist
     */
    public boolean close(Trainer trainer, UUID report, String note) {
        String words = note.strip();
        int rows = jdbc.sql("""
                update error_report set state = 'CLOSED', closing_note = :note, closed_by = :by, closed_at = :at
                where id = :id and state = 'OPEN'""")
                .param("note", words.substring(0, Math.min(words.length(), MOST_CHARACTERS)))
                .param("by", trainer.id().value())
                .param("at", HospitalTime.utc(time.now()))
                .param("id", report)
                .update();
        if (rows == 0) {
            return false;
        }
        audit.record(trainer.id(), "catalog.report.closed", null, report.toString());
        return true;
    }

    /** What somebody has reported, newest first. */
    @Transactional(readOnly = true)
    List<ErrorReport> by(PersonId reporter, int limit) {
        return jdbc.sql(
                        "select * from error_report where reporter = :reporter order by reported_at desc, id limit :limit")
                .param("reporter", reporter.value())
                .param("limit", limit)
                .query(ErrorReports::report)
                .list();
    }

    private static ErrorReport report(ResultSet row, int index) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new ErrorReport(
                row.getObject("id", UUID.class),
                new Place(
                        Place.Kind.valueOf(row.getString("place_kind")),
                        row.getString("course"),
                        row.getInt("version"),
                        row.getString("activity"),
                        row.getString("detail")),
                row.getString("words"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                closedAt == null
                        ? Optional.empty()
                        : Optional.of(new ErrorReport.Closing(row.getString("closing_note"), closedAt.toInstant())));
    }
}
