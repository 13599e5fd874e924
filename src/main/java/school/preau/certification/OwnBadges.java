package school.preau.certification;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.certification.Badges.Badge;
import school.preau.certification.badge.BadgeJwt;
import school.preau.certification.badge.BadgeKeys;
import school.preau.certification.badge.BadgePicture;
import school.preau.certification.badge.BundledContexts;
import school.preau.certification.badge.EmbeddedProof;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;

/** The badge of a certificate: made and made public when its holder asks, and no longer public when they take that back. */
@Service
public class OwnBadges {

    private final Certificates certificates;
    private final Badges badges;
    private final BadgeCredentials credentials;
    private final BadgeLinks links;
    private final Signing signing;

    /** With what, for whom and when a badge is signed. */
    @Component
    record Signing(BadgeSigner signer, People people, HospitalTime time) {}

    private final EmbeddedProof proof = new EmbeddedProof(new BundledContexts());

    OwnBadges(
            Certificates certificates, Badges badges, BadgeCredentials credentials, BadgeLinks links, Signing signing) {
        this.certificates = certificates;
        this.badges = badges;
        this.credentials = credentials;
        this.links = links;
        this.signing = signing;
    }

    /** Whether this school can sign badges. */
    public boolean offered() {
        return signing.signer().keys().isPresent();
    }

    /** The public address of the badge of one's own certificate, while it is shared. */
    @Transactional(readOnly = true)
    public Optional<String> address(Learner me, CertificateId id) {
        return own(me, id)
                .filter(certificate -> badges.find(id)
                        .filter(badge -> badge.sharedAt() != null)
                        .isPresent())
                .map(links::badge);
    }

    /** Makes the badge, in a language, and makes it public. Does nothing for a certificate of anybody else or a revoked one. */
    @Transactional
    public void share(Learner me, CertificateId id, Language language) {
        own(me, id)
                .filter(certificate -> certificate.revokedAt() == null && offered())
                .ifPresent(certificate -> {
                    badges.make(id, language);
                    badges.share(id, signing.time().now());
                });
    }

    /** From now on its address answers as one that never was. */
    @Transactional
    public void hide(Learner me, CertificateId id) {
        own(me, id).ifPresent(certificate -> badges.share(id, null));
    }

    private Optional<Certificate> own(Learner me, CertificateId id) {
        return certificates.find(id).filter(certificate -> certificate.person().equals(me.id()));
    }

    /** A badge in all its forms. */
    record Signed(JsonObject withProof, String jwt, BadgePicture picture) {}

    /** The badge at a public address, signed now; empty when nothing is shared there. */
    @Transactional(readOnly = true)
    Optional<Signed> at(String publicId) {
        return signing.signer()
                .keys()
                .flatMap(keys -> certificates
                        .withPublicId(publicId)
                        .flatMap(certificate -> badges.find(certificate.id())
                                .filter(badge -> badge.sharedAt() != null)
                                .map(badge -> signed(certificate, badge, keys))));
    }

    Signed signed(Certificate certificate, Badge badge, BadgeKeys keys) {
        String address = signing.people()
                .find(certificate.person())
                .map(person -> person.email())
                .orElse("");
        var credential = credentials.credential(certificate, badge, address);
        return new Signed(
                embed(credential, keys),
                BadgeJwt.sign(credential, keys.current(), links.jwk(keys.current())),
                credentials.picture(certificate, badge));
    }

    /** A status list, signed now; empty when there is none of this number. */
    @Transactional(readOnly = true)
    Optional<JsonObject> statusList(int list) {
        return signing.signer()
                .keys()
                .filter(keys -> list > 0 && badges.has(list))
                .map(keys -> embed(credentials.statusList(list, badges.revoked(list)), keys));
    }

    private JsonObject embed(JsonObject document, BadgeKeys keys) {
        return proof.add(
                document,
                keys.current().signing(),
                links.method(keys.current()),
                signing.time().now());
    }
}
