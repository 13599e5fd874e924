package school.preau.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/**
 * The proof of a cycle, in its holder's hand.
 *
 * @param publicId 128 random bits as 22 characters: the address of the public page
 * @param number eight characters that can be read out, as {@code 7F3K-QM2P}
 * @param sharedAt since when the holder shows it to whoever has the link, or null while they do not
 * @param revokedAt when it was revoked, or null
 * @param revokedBecause why, for its holder, or null
 */
public record Certificate(
        CertificateId id,
        String publicId,
        String number,
        PersonId person,
        String certification,
        LocalDate from,
        LocalDate until,
        Instant issuedAt,
        @Nullable Instant sharedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBecause) {

    public boolean shared() {
        return sharedAt != null;
    }

    /** What it is worth on a day. */
    public Standing standingOn(LocalDate day) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        return day.isAfter(until) ? Standing.EXPIRED : Standing.VALID;
    }

    /** What a certificate is worth. */
    public enum Standing {
        VALID,
        EXPIRED,
        REVOKED
    }
}
