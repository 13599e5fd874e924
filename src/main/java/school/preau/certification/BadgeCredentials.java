package school.preau.certification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.Badges.Badge;
import school.preau.certification.badge.BadgeKeys;
import school.preau.certification.badge.BadgePicture;
import school.preau.certification.badge.BundledContexts;
import school.preau.certification.badge.StatusBits;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/**
 * The documents of a badge before they are signed: the credential itself, the achievement, the issuer with its keys, the status list. The
 * holder is in it as a salted hash of their address, never by name.
 */
@Component
class BadgeCredentials {

    private static final JsonArray CONTEXT = Json.createArrayBuilder()
            .add(BundledContexts.CREDENTIALS)
            .add(BundledContexts.OPEN_BADGES)
            .build();

    private final BadgeLinks links;
    private final Issuer issuer;
    private final CurrentProgramme programme;
    private final Translations words;
    private final HospitalTime time;

    BadgeCredentials(
            BadgeLinks links, Issuer issuer, CurrentProgramme programme, Translations words, HospitalTime time) {
        this.links = links;
        this.issuer = issuer;
        this.programme = programme;
        this.words = words;
        this.time = time;
    }

    /** @param address of the holder, which is only hashed; empty when they have none */
    JsonObject credential(Certificate certificate, Badge badge, String address) {
        String title = title(certificate.certification(), badge.language());
        var subject = Json.createObjectBuilder()
                .add("id", "urn:uuid:" + badge.subject())
                .add("type", types("AchievementSubject"));
        if (!address.isBlank()) {
            subject.add(
                    "identifier",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("type", "IdentityObject")
                                    .add("hashed", true)
                                    .add("identityHash", "sha256$" + hash(address, badge.salt()))
                                    .add("identityType", "emailAddress")
                                    .add("salt", badge.salt())));
        }
        subject.add("achievement", achievement(certificate.certification(), badge.language()));
        return Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("id", links.badge(certificate))
                .add("type", types("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", title)
                .add("issuer", profile())
                .add("validFrom", time.startOf(certificate.from()).toString())
                .add("validUntil", time.endOf(certificate.until()).toString())
                .add("credentialSubject", subject)
                .add(
                        "credentialStatus",
                        Json.createObjectBuilder()
                                .add("id", links.status(badge.list()) + "#" + badge.index())
                                .add("type", "BitstringStatusListEntry")
                                .add("statusPurpose", "revocation")
                                .add("statusListIndex", Integer.toString(badge.index()))
                                .add("statusListCredential", links.status(badge.list())))
                .build();
    }

    /** The achievement a badge is for; of a certification the programme no longer names, its id. */
    JsonObjectBuilder achievement(String certification, Language language) {
        String title = title(certification, language);
        return Json.createObjectBuilder()
                .add("id", links.achievement(certification))
                .add("type", types("Achievement"))
                .add("name", title)
                .add("description", words.text(language, "certification.badge.description", title))
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("narrative", words.text(language, "certification.badge.criteria")));
    }

    /** An achievement as a document of its own. */
    JsonObject achievementDocument(String certification, Language language) {
        return Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .addAll(achievement(certification, language))
                .build();
    }

    private JsonObjectBuilder profile() {
        return Json.createObjectBuilder()
                .add("id", links.issuer())
                .add("type", types("Profile"))
                .add("name", issuer.name())
                .add("url", links.home());
    }

    /** The issuer's profile and the document that controls its keys, in one: current and retired keys alike. */
    JsonObject issuerDocument(BadgeKeys keys) {
        JsonArrayBuilder methods = Json.createArrayBuilder();
        JsonArrayBuilder asserting = Json.createArrayBuilder();
        for (BadgeKeys.Pair pair : keys.pairs()) {
            methods.add(Json.createObjectBuilder()
                    .add("id", links.method(pair))
                    .add("type", "Multikey")
                    .add("controller", links.issuer())
                    .add("publicKeyMultibase", pair.signing().multikey()));
            asserting.add(links.method(pair));
        }
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add(BundledContexts.CREDENTIALS)
                                .add(BundledContexts.OPEN_BADGES)
                                .add("https://www.w3.org/ns/cid/v1"))
                .addAll(profile())
                .add("verificationMethod", methods)
                .add("assertionMethod", asserting)
                .build();
    }

    JsonObject statusList(int list, Iterable<Integer> revoked) {
        var places = new ArrayList<Integer>();
        revoked.forEach(places::add);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(BundledContexts.CREDENTIALS))
                .add("id", links.status(list))
                .add("type", types("VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", links.issuer())
                .add("validFrom", time.startOf(time.today()).toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", links.status(list) + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", StatusBits.encoded(places)))
                .build();
    }

    BadgePicture picture(Certificate certificate, Badge badge) {
        var colour = programme
                .now()
                .certification(certificate.certification())
                .map(CertificationDefinition::badge)
                .orElse(CertificationDefinition.BadgeColour.PETROL);
        return new BadgePicture(
                title(certificate.certification(), badge.language()),
                issuer.name(),
                switch (colour) {
                    case PETROL -> 0x0E5A61;
                    case LEAF -> 0x2F7554;
                    case APRICOT -> 0xD98A3D;
                });
    }

    private String title(String certification, Language language) {
        return programme.titleOf(certification).in(language);
    }

    private static JsonArrayBuilder types(String... types) {
        var all = Json.createArrayBuilder();
        for (String type : types) {
            all.add(type);
        }
        return all;
    }

    static String hash(String address, String salt) {
        return ContentFolder.digest(address.toLowerCase(Locale.ROOT) + salt);
    }
}
