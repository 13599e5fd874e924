package school.preau.certification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Administrator;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;

/** Ends a certificate that should not stand, from now on and with a reason. It stays in the record. */
@Service
public class Revoking {

    private final Certificates certificates;
    private final AuditTrail audit;
    private final HospitalTime time;
    private final ApplicationEventPublisher events;

    Revoking(Certificates certificates, AuditTrail audit, HospitalTime time, ApplicationEventPublisher events) {
        this.certificates = certificates;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /** What became of it. */
    public enum Revoked {
        DONE,
        UNKNOWN,
        /** Nobody revokes for themselves. */
        OWN,
        /** A reason of 1 to 400 characters is needed. */
        REASON_MISSING,
        ALREADY
    }

    @Transactional
    public Revoked revoke(Administrator author, CertificateId id, String reason) {
        if (reason.isBlank() || reason.length() > 400) {
            return Revoked.REASON_MISSING;
        }
        var found = certificates.find(id);
        if (found.isEmpty()) {
            return Revoked.UNKNOWN;
        }
        Certificate certificate = found.get();
        if (certificate.person().equals(author.id())) {
            return Revoked.OWN;
        }
        if (!certificates.revoke(id, author.id(), reason.strip(), time.now())) {
            return Revoked.ALREADY;
        }
        audit.record(author.id(), "certification.revoked", certificate.person(), certificate.number());
        events.publishEvent(new CertificateRevoked(certificate.person(), certificate.certification()));
        return Revoked.DONE;
    }
}
