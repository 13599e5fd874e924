package school.preau.certification;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** The certificates of everyone; never deleted. */
@Repository
class Certificates {

    /** Without characters that are mistaken for others. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String SELECT = """
            select t.id, t.public_id, t.number, t.cycle, t.person, t.certification, t.issued_at, t.shared_at,
                c.valid_from, c.valid_until, r.revoked_at, r.reason
            from certificate t join certification_cycle c on c.id = t.cycle
            left join certificate_revocation r on r.certificate = t.id
            """;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final SecureRandom random = new SecureRandom();

    Certificates(JdbcClient jdbc, Identifiers identifiers) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
    }

    void issue(UUID cycle, PersonId person, String certification, Instant at) {
        jdbc.sql("""
                insert into certificate (id, public_id, number, cycle, person, certification, issued_at)
                values (:id, :public, :number, :cycle, :person, :certification, :at)""")
                .param("id", identifiers.next())
                .param("public", identifiers.secret())
                .param("number", unusedNumber())
                .param("cycle", cycle)
                .param("person", person.value())
                .param("certification", certification)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    Optional<Certificate> find(CertificateId id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("id", id.value())
                .query(Certificates::certificate)
                .optional();
    }

    Optional<Certificate> shared(String publicId) {
        return jdbc.sql(SELECT + "where t.public_id = :public and t.shared_at is not null")
                .param("public", publicId)
                .query(Certificates::certificate)
                .optional();
    }

    /** Whatever is shown of it. */
    Optional<Certificate> withPublicId(String publicId) {
        return jdbc.sql(SELECT + "where t.public_id = :public")
                .param("public", publicId)
                .query(Certificates::certificate)
                .optional();
    }

    /** A person's certificates, newest first. */
    List<Certificate> of(PersonId person, int limit) {
        return jdbc.sql(SELECT + "where t.person = :person order by c.valid_from desc, t.id desc limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query(Certificates::certificate)
                .list();
    }

    UUID cycleOf(CertificateId id) {
        return jdbc.sql("select cycle from certificate where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** @param since null to stop showing it */
    void share(CertificateId id, PersonId holder, @Nullable Instant since) {
        jdbc.sql("update certificate set shared_at = :since where id = :id and person = :holder")
                .param("since", since == null ? null : HospitalTime.utc(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .param("holder", holder.value())
                .update();
    }

    /** @return whether it was not revoked before */
    boolean revoke(CertificateId id, PersonId author, String reason, Instant at) {
        return jdbc.sql("""
                insert into certificate_revocation (certificate, cycle, author, reason, revoked_at)
                values (:certificate, :cycle, :author, :reason, :at) on conflict do nothing""")
                        .param("certificate", id.value())
                        .param("cycle", cycleOf(id))
                        .param("author", author.value())
                        .param("reason", reason)
                        .param("at", HospitalTime.utc(at))
                        .update()
                > 0;
    }

    private String unusedNumber() {
        while (true) {
            var number = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                number.append(i == 4 ? "-" : "").append(READABLE.charAt(random.nextInt(READABLE.length())));
            }
            boolean taken = jdbc.sql("select count(*) from certificate where number = :number")
                            .param("number", number.toString())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!taken) {
                return number.toString();
            }
        }
    }

    private static Certificate certificate(ResultSet row, int index) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getString("public_id"),
                row.getString("number"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("certification"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                instant(row, "shared_at"),
                instant(row, "revoked_at"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
