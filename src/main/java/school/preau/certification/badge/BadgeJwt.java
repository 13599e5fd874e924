package school.preau.certification.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A badge as a signed JWT with RS256 (Open Badges 3.0, section 8.2): the header holds {@code alg}, {@code typ} and {@code kid} alone, the
 * payload is the credential with {@code iss}, {@code jti}, {@code nbf}, {@code sub} and {@code exp}.
 */
public final class BadgeJwt {

    private BadgeJwt() {}

    /** @param keyAddress where the public key can be had */
    public static String sign(JsonObject credential, BadgeKeys.Pair keys, String keyAddress) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(keyAddress)
                .build();
        var payload = Json.createObjectBuilder(credential)
                .add("iss", credential.getJsonObject("issuer").getString("id"))
                .add("jti", credential.getString("id"))
                .add("nbf", seconds(credential.getString("validFrom")))
                .add("sub", credential.getJsonObject("credentialSubject").getString("id"));
        if (credential.containsKey("validUntil")) {
            payload.add("exp", seconds(credential.getString("validUntil")));
        }
        var jwt = new JWSObject(header, new Payload(payload.build().toString()));
        try {
            jwt.sign(new RSASSASigner(keys.rsa()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static long seconds(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }
}
