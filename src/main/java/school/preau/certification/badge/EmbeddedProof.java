package school.preau.certification.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A proof inside a document by the cryptosuite {@code eddsa-rdfc-2022} (W3C, Data Integrity EdDSA Cryptosuites 1.0, section 3.2): the
 * document and the proof's options are each put into canonical RDF (RDFC-1.0) and hashed with SHA-256; the two hashes, that of the options
 * first, are signed with Ed25519.
 */
public final class EmbeddedProof {

    private static final String SUITE = "eddsa-rdfc-2022";

    private final BundledContexts contexts;

    public EmbeddedProof(BundledContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The document with its proof.
     *
     * @param method address of the public key
     */
    public JsonObject add(JsonObject document, SigningKey key, String method, Instant created) {
        var options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", SUITE)
                .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", method)
                .add("proofPurpose", "assertionMethod")
                .build();
        byte[] signature = key.sign(hash(document, options));
        return Json.createObjectBuilder(document)
                .add("proof", Json.createObjectBuilder(options).add("proofValue", Multibase.base58btc(signature)))
                .build();
    }

    /** Whether the proof inside a document was made by this key over exactly this document. @param publicKey 32 bytes */
    public boolean verifies(JsonObject signed, byte[] publicKey) {
        JsonObject proof = signed.getJsonObject("proof");
        if (proof == null || !SUITE.equals(proof.getString("cryptosuite", ""))) {
            return false;
        }
        var document = Json.createObjectBuilder(signed).remove("proof").build();
        var options = Json.createObjectBuilder(proof).remove("proofValue").build();
        try {
            return SigningKey.verifies(
                    publicKey, hash(document, options), Multibase.bytes(proof.getString("proofValue", "")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** 64 bytes: the hash of the options, then that of the document. */
    byte[] hash(JsonObject document, JsonObject options) {
        JsonValue context = document.get("@context");
        var configured = Json.createObjectBuilder(options)
                .add("@context", context == null ? JsonValue.EMPTY_JSON_ARRAY : context)
                .build();
        byte[] proofHash = sha256(canonical(configured));
        byte[] documentHash = sha256(canonical(document));
        byte[] both = new byte[proofHash.length + documentHash.length];
        System.arraycopy(proofHash, 0, both, 0, proofHash.length);
        System.arraycopy(documentHash, 0, both, proofHash.length, documentHash.length);
        return both;
    }

    /** Canonical N-Quads. @throws IllegalArgumentException when the document is no JSON-LD, or names a context that is not bundled */
    String canonical(JsonObject document) {
        var text = new StringWriter();
        try {
            var canon = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(document)).loader(contexts).provide(canon);
            canon.provide(new NQuadsWriter(text));
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return text.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
