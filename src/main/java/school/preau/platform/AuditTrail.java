package school.preau.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to whom and when: the acts of trainers, managers and administrators, never anyone's learning. Entries are only
 * added, and each carries the digest of the one before it, so that a change to the past shows.
 */
@Service
public class AuditTrail {

    private static final String BEGINNING = "0".repeat(64);

    private final JdbcClient jdbc;
    private final HospitalTime time;

    AuditTrail(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Adds an entry in the caller's transaction.
     *
     * @param act a key such as {@code people.grant.added}; its words are the translation {@code audit.<act>}
     * @param subject the person it was done to, or null
     * @param detail a short plain text without personal data: an id, a name of content, old and new value
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PersonId actor, String act, @Nullable PersonId subject, String detail) {
        // The one row of audit_head is the lock: entries are chained one after the other on every node.
        String previous = jdbc.sql("select digest from audit_head where id = 1 for update")
                .query(String.class)
                .optional()
                .orElse(BEGINNING);
        long number = jdbc.sql("select coalesce(max(number), 0) + 1 from audit_entry")
                .query(Long.class)
                .single();
        OffsetDateTime at = HospitalTime.utc(Instant.ofEpochMilli(time.now().toEpochMilli()));
        UUID subjectId = subject == null ? null : subject.value();
        String digest = digest(previous, number, at.toInstant(), actor.value(), act, subjectId, detail);
        jdbc.sql("""
                insert into audit_entry (number, at, actor, act, subject, detail, digest)
                values (:number, :at, :actor, :act, :subject, :detail, :digest)""")
                .param("number", number)
                .param("at", at)
                .param("actor", actor.value())
                .param("act", act)
                .param("subject", subjectId, Types.OTHER)
                .param("detail", detail)
                .param("digest", digest)
                .update();
        jdbc.sql("update audit_head set digest = :digest where id = 1")
                .param("digest", digest)
                .update();
    }

    /** A page of entries, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(int offset, int limit) {
        return jdbc.sql("""
                select number, at, actor, act, subject, detail, digest from audit_entry
                order by number desc limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditTrail::entry)
                .list();
    }

    /**
     * A page of the entries of some days that concern some people, newest first.
     *
     * @param people whose acts, or acts towards whom; null for everyone's
     * @param from first instant
     * @param before first instant after
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(
            @Nullable Collection<PersonId> people, Instant from, Instant before, int offset, int limit) {
        return asking("""
                select number, at, actor, act, subject, detail, digest from audit_entry
                where (:everyone or actor in (:people) or subject in (:people)) and at >= :from and at < :before
                order by number desc limit :limit offset :offset""", people, from, before)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditTrail::entry)
                .list();
    }

    /** How many entries {@link #page(Collection, Instant, Instant, int, int)} goes through. */
    @Transactional(readOnly = true)
    public int count(@Nullable Collection<PersonId> people, Instant from, Instant before) {
        return asking("""
                select count(*) from audit_entry
                where (:everyone or actor in (:people) or subject in (:people)) and at >= :from and at < :before""", people, from, before).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asking(
            String sql, @Nullable Collection<PersonId> people, Instant from, Instant before) {
        // SQL knows no empty list: an id that nobody has stands for it.
        var ids = people == null || people.isEmpty()
                ? List.of(new UUID(0, 0))
                : people.stream().map(PersonId::value).toList();
        return jdbc.sql(sql)
                .param("everyone", people == null)
                .param("people", ids)
                .param("from", HospitalTime.utc(from))
                .param("before", HospitalTime.utc(before));
    }

    /** Entries that concern one person, newest first: their own acts and what was done to them. */
    @Transactional(readOnly = true)
    public List<AuditEntry> concerning(PersonId person, int limit) {
        return jdbc.sql("""
                select number, at, actor, act, subject, detail, digest from audit_entry
                where actor = :person or subject = :person order by number desc limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query(AuditTrail::entry)
                .list();
    }

    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
    }

    /** The number of the first entry that does not fit the one before it, or 0 when the chain is whole. */
    @Transactional(readOnly = true)
    public long firstBroken() {
        String previous = BEGINNING;
        long expected = 1;
        try (var entries = jdbc.sql("""
                        select number, at, actor, act, subject, detail, digest from audit_entry order by number""").query(AuditTrail::entry).stream()) {
            for (AuditEntry entry : (Iterable<AuditEntry>) entries::iterator) {
                UUID subject = entry.subject() == null ? null : entry.subject().value();
                String digest = digest(
                        previous,
                        entry.number(),
                        entry.at(),
                        entry.actor().value(),
                        entry.act(),
                        subject,
                        entry.detail());
                if (entry.number() != expected || !digest.equals(entry.digest())) {
                    return expected;
                }
                previous = digest;
                expected++;
            }
        }
        return 0;
    }

    private static AuditEntry entry(ResultSet row, int index) throws SQLException {
        UUID subject = row.getObject("subject", UUID.class);
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getString("act"),
                subject == null ? null : new PersonId(subject),
                row.getString("detail"),
                row.getString("digest"));
    }

    private static String digest(
            String previous, long number, Instant at, UUID actor, String act, @Nullable UUID subject, String detail) {
        return ContentFolder.digest(String.join(
                "\n", previous, Long.toString(number), at.toString(), actor.toString(), act, "" + subject, detail));
    }
}
