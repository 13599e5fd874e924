package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import school.preau.certification.badge.BadgeKeys;
import school.preau.certification.badge.Baking;
import school.preau.certification.badge.BundledContexts;
import school.preau.certification.badge.EmbeddedProof;
import school.preau.people.Acting;
import school.preau.people.Directory;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

/** A badge from its holder's wish to a verifier's answer. */
@ParameterizedClass
@EnumSource(Database.class)
class BadgesTest {

    private static final BadgeKeys KEYS = keys();
    private static final EmbeddedProof PROOF = new EmbeddedProof(new BundledContexts());

    private final CertificationSchool school;
    private final Learner ines;
    private final String email;
    private final OwnBadges own;
    private final BadgeController web;
    private final Badges badges;

    BadgesTest(Database database) {
        JdbcClient jdbc = database.fresh();
        school = new CertificationSchool(jdbc);
        People people = Directory.people(jdbc);
        PersonId id = new Directory(jdbc).person("Inès", "Aubépine");
        ines = Acting.learner(id);
        email = people.find(id).orElseThrow().email();
        badges = new Badges(jdbc, school.identifiers);
        var links = new BadgeLinks(school.settings);
        var credentials = new BadgeCredentials(
                links, new Issuer(people, school.settings), school.programme(), new Translations(), school.time);
        var signer = new BadgeSigner(KEYS);
        own = new OwnBadges(
                school.certificates, badges, credentials, links, new OwnBadges.Signing(signer, people, school.time));
        web = new BadgeController(
                own,
                credentials,
                signer,
                school.programme(),
                new BadgeController.Door(new VerificationVisits(jdbc), school.time));
        school.done(id, CertificationSchool.COURSE, "2026-11-12T10:00:00Z");
    }

    @Test
    void a_badge_is_public_only_while_its_holder_wishes() {
        assertThat(web.badge(publicId(), asking()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(own.address(ines, certificate().id())).isEmpty();

        own.share(ines, certificate().id(), Language.FR);
        assertThat(own.address(ines, certificate().id())).contains("https://preau.example/badges/" + publicId());
        assertThat(web.badge(publicId(), asking()).getStatusCode()).isEqualTo(HttpStatus.OK);

        own.hide(ines, certificate().id());
        assertThat(web.badge(publicId(), asking()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobody_shares_the_badge_of_another() {
        own.share(Acting.learner(new PersonId(new UUID(5, 5))), certificate().id(), Language.FR);

        assertThat(web.badge(publicId(), asking()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_credential_says_what_when_and_by_whom_and_its_holder_only_as_a_hash() {
        own.share(ines, certificate().id(), Language.FR);

        var credential = json(web.badge(publicId(), asking()));

        assertThat(credential.getJsonArray("@context"))
                .extracting(Object::toString)
                .containsExactly(
                        "\"https://www.w3.org/ns/credentials/v2\"",
                        "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"");
        assertThat(credential.getString("validFrom")).isEqualTo("2026-11-11T23:00:00Z");
        assertThat(credential.getString("validUntil")).isEqualTo("2027-11-12T23:00:00Z");
        assertThat(credential
                        .getJsonObject("credentialSubject")
                        .getJsonObject("achievement")
                        .getString("name"))
                .isEqualTo("A.V.E.C.");
        var identity = credential
                .getJsonObject("credentialSubject")
                .getJsonArray("identifier")
                .getJsonObject(0);
        assertThat(identity.getString("identityHash"))
                .isEqualTo("sha256$" + BadgeCredentials.hash(email, identity.getString("salt")));
        assertThat(credential.toString()).doesNotContain("Aubépine", "Inès", email);
    }

    @Test
    void the_proof_inside_verifies_with_the_published_key_and_not_after_a_change() {
        own.share(ines, certificate().id(), Language.FR);
        var credential = json(web.badge(publicId(), asking()));
        var issuer = json(web.issuer(asking()));

        assertThat(issuer.getJsonArray("assertionMethod").getString(0))
                .isEqualTo(credential.getJsonObject("proof").getString("verificationMethod"));
        byte[] published = KEYS.current().ed25519().getDecodedX();
        assertThat(issuer.getJsonArray("verificationMethod").getJsonObject(0).getString("publicKeyMultibase"))
                .isEqualTo(KEYS.current().signing().multikey());
        assertThat(PROOF.verifies(credential, published)).isTrue();
        var longer = Json.createObjectBuilder(credential)
                .add("validUntil", "2037-11-12T23:00:00Z")
                .build();
        assertThat(PROOF.verifies(longer, published)).isFalse();
    }

    @Test
    void the_jwt_verifies_with_the_key_its_header_names_and_holds_the_credential_and_five_claims() throws Exception {
        own.share(ines, certificate().id(), Language.EN);
        var jwt = JWSObject.parse(text(web.jwt(publicId(), asking())));
        var credential = json(web.badge(publicId(), asking()));

        assertThat(jwt.getHeader().toJSONObject()).containsOnlyKeys("alg", "typ", "kid");
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        String kid = jwt.getHeader().getKeyID();
        var key = web.key(kid.substring(kid.lastIndexOf('/') + 1), asking());
        assertThat(jwt.verify(new RSASSAVerifier(RSAKey.parse(text(key))))).isTrue();
        assertThat(JWKSet.parse(text(web.keys(asking()))).getKeys()).noneMatch(one -> one.isPrivate());
        var payload = jwt.getPayload().toJSONObject();
        assertThat(payload)
                .containsEntry("iss", "https://preau.example/badges/issuer")
                .containsEntry("jti", credential.getString("id"))
                .containsEntry(
                        "sub", credential.getJsonObject("credentialSubject").getString("id"))
                .containsEntry("nbf", Instant.parse("2026-11-11T23:00:00Z").getEpochSecond())
                .containsEntry("exp", Instant.parse("2027-11-12T23:00:00Z").getEpochSecond())
                .doesNotContainKey("proof");
        assertThat(payload.keySet())
                .containsAll(credential.keySet().stream()
                        .filter(name -> !name.equals("proof"))
                        .toList());
    }

    @Test
    void a_revocation_sets_the_bit_of_the_badge_and_no_other() throws IOException {
        own.share(ines, certificate().id(), Language.FR);
        int index = badges.find(certificate().id()).orElseThrow().index();
        assertThat(bits()).isEqualTo(new byte[16_384]);

        school.certificates.revoke(certificate().id(), new PersonId(new UUID(6, 6)), "reason", school.time.now());

        byte[] expected = new byte[16_384];
        expected[index / 8] = (byte) (0x80 >> index % 8);
        assertThat(bits()).isEqualTo(expected);
        assertThat(PROOF.verifies(
                        json(web.status(1, asking())), KEYS.current().ed25519().getDecodedX()))
                .isTrue();
        assertThat(web.status(2, asking()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void pictures_carry_the_badge_and_can_still_be_looked_at() throws IOException {
        own.share(ines, certificate().id(), Language.FR);

        byte[] png = body(web.png(publicId(), asking()));
        assertThat(Baking.inPng(png)).hasValueSatisfying(jwt -> assertThat(jwt).startsWith("eyJ"));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(480);
        String svg = text(web.svg(publicId(), asking()));
        assertThat(Baking.inSvg(svg)).isPresent();
        assertThat(svg).contains("A.V.E.C.", "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"");
    }

    @Test
    void who_asks_too_often_is_asked_to_wait() {
        for (int i = 0; i < VerificationVisits.PER_MINUTE; i++) {
            web.keys(asking());
        }

        assertThat(web.keys(asking()).getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void an_achievement_is_described_by_itself() {
        assertThat(json(web.achievement("avec", asking())).getString("name")).isEqualTo("A.V.E.C.");
        assertThat(web.achievement("unknown", asking()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private byte[] bits() throws IOException {
        String encoded =
                json(web.status(1, asking())).getJsonObject("credentialSubject").getString("encodedList");
        assertThat(encoded).startsWith("u");
        try (var unpacked = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            return unpacked.readAllBytes();
        }
    }

    private Certificate certificate() {
        return school.certificates.of(ines.id(), 1).getFirst();
    }

    private String publicId() {
        return certificate().publicId();
    }

    private static MockHttpServletRequest asking() {
        return new MockHttpServletRequest();
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(body(answer), StandardCharsets.UTF_8);
    }

    private static JsonObject json(ResponseEntity<byte[]> answer) {
        try (var reader = Json.createReader(new StringReader(text(answer)))) {
            return reader.readObject();
        }
    }

    private static BadgeKeys keys() {
        try {
            Path folder = Files.createTempDirectory("preau-keys");
            BadgeKeys.make(folder, Instant.parse("2026-11-12T10:00:00Z"));
            return BadgeKeys.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
