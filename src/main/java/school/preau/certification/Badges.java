package school.preau.certification;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.certification.badge.StatusBits;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;

/** The badges people asked for. */
@Repository
class Badges {

    /** Badges in one list: sparse, so that a place is found at once and says nothing. */
    private static final int IN_A_LIST = 50_000;

    /**
     * A badge.
     *
     * @param subject names its holder inside the badge, and nowhere else
     * @param salt of the hash of the holder's address
     */
    record Badge(
            CertificateId certificate,
            UUID subject,
            Language language,
            String salt,
            int list,
            int index,
            @Nullable Instant sharedAt) {}

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final RandomGenerator random = new SecureRandom();

    Badges(JdbcClient jdbc, Identifiers identifiers) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
    }

    Optional<Badge> find(CertificateId certificate) {
        return jdbc.sql("select * from badge where certificate = :certificate")
                .param("certificate", certificate.value())
                .query((row, index) -> {
                    var shared = row.getObject("shared_at", OffsetDateTime.class);
                    return new Badge(
                            new CertificateId(row.getObject("certificate", UUID.class)),
                            row.getObject("subject", UUID.class),
                            Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                            row.getString("salt"),
                            row.getInt("status_list"),
                            row.getInt("status_index"),
                            shared == null ? null : shared.toInstant());
                })
                .optional();
    }

    /** Makes the badge of a certificate, once. */
    void make(CertificateId certificate, Language language) {
        int list =
                1 + jdbc.sql("select count(*) from badge").query(Integer.class).single() / IN_A_LIST;
        for (int tries = 0; find(certificate).isEmpty(); tries++) {
            if (tries > 100) {
                throw new IllegalStateException("No place was found in status list " + list);
            }
            jdbc.sql("""
                    insert into badge (certificate, subject, language, salt, status_list, status_index)
                    values (:certificate, :subject, :language, :salt, :list, :index) on conflict do nothing""")
                    .param("certificate", certificate.value())
                    .param("subject", UUID.randomUUID())
                    .param("language", language.code())
                    .param("salt", identifiers.secret())
                    .param("list", list)
                    .param("index", random.nextInt(StatusBits.LENGTH))
                    .update();
        }
    }

    /** @param since null to stop sharing it */
    void share(CertificateId certificate, @Nullable Instant since) {
        jdbc.sql("update badge set shared_at = :since where certificate = :certificate")
                .param("since", since == null ? null : HospitalTime.utc(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("certificate", certificate.value())
                .update();
    }

    /** Whether a status list was begun. */
    boolean has(int list) {
        return list == 1
                || jdbc.sql("select count(*) from badge where status_list = :list")
                                .param("list", list)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** The places in a list whose certificates were revoked. */
    List<Integer> revoked(int list) {
        return jdbc.sql("""
                select b.status_index from badge b join certificate_revocation r on r.certificate = b.certificate
                where b.status_list = :list order by b.status_index""")
                .param("list", list)
                .query((row, place) -> row.getInt("status_index"))
                .list();
    }
}
