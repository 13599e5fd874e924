package school.preau.certification;

import org.springframework.stereotype.Component;
import school.preau.certification.badge.BadgeKeys;
import school.preau.platform.Settings;

/** The public addresses of the issuer, its keys, its lists and its badges, all below {@code PREAU_PUBLIC_URL}. */
@Component
class BadgeLinks {

    static final String ROOT = "/badges";

    private final Settings settings;

    BadgeLinks(Settings settings) {
        this.settings = settings;
    }

    String home() {
        return settings.publicUrl().toString();
    }

    String issuer() {
        return settings.publicAddress(ROOT + "/issuer");
    }

    /** The key for proofs inside a document: a fragment of the issuer's own document. */
    String method(BadgeKeys.Pair pair) {
        return issuer() + "#" + pair.ed25519().getKeyID();
    }

    String jwk(BadgeKeys.Pair pair) {
        return settings.publicAddress(ROOT + "/keys/" + pair.rsa().getKeyID());
    }

    String achievement(String certification) {
        return settings.publicAddress(ROOT + "/achievements/" + certification);
    }

    String status(int list) {
        return settings.publicAddress(ROOT + "/status/" + list);
    }

    String badge(Certificate certificate) {
        return settings.publicAddress(ROOT + "/" + certificate.publicId());
    }
}
