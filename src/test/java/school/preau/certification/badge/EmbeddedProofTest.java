package school.preau.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The byte-exact vectors of W3C's eddsa-rdfc-2022, and what must not verify. */
class EmbeddedProofTest {

    private static final EmbeddedProof PROOF = new EmbeddedProof(new BundledContexts(Map.of(
            "https://www.w3.org/ns/credentials/examples/v2", "/badges/credentials-examples-v2.json",
            "https://w3id.org/citizenship/v4rc1", "/badges/citizenship-v4rc1.json")));

    private final SigningKey key = key();

    @ParameterizedTest
    @CsvSource({"unsigned.json, eddsa-rdfc-2022/", "employmentAuth.json, eddsa-rdfc-2022/employ/"})
    void every_step_gives_the_bytes_of_the_specification(String unsigned, String folder) {
        var document = json(unsigned);
        var config = json(folder + "proofConfigDataInt.json");
        var options = Json.createObjectBuilder(config).remove("@context").build();

        assertThat(PROOF.canonical(document)).isEqualTo(text(folder + "canonDocDataInt.txt"));
        assertThat(PROOF.canonical(config)).isEqualTo(text(folder + "proofCanonDataInt.txt"));
        byte[] hash = PROOF.hash(document, options);
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(text(folder + "combinedHashDataInt.txt"));
        byte[] signature = key.sign(hash);
        assertThat(HexFormat.of().formatHex(signature)).isEqualTo(text(folder + "sigHexDataInt.txt"));
        assertThat(Multibase.base58btc(signature)).isEqualTo(text(folder + "sigBTC58DataInt.txt"));
    }

    @ParameterizedTest
    @CsvSource({"unsigned.json, eddsa-rdfc-2022/", "employmentAuth.json, eddsa-rdfc-2022/employ/"})
    void a_whole_document_is_signed_as_the_specification_signs_it(String unsigned, String folder) {
        var config = json(folder + "proofConfigDataInt.json");

        var signed = PROOF.add(
                json(unsigned),
                key,
                config.getString("verificationMethod"),
                Instant.parse(config.getString("created")));

        assertThat(signed).isEqualTo(json(folder + "signedDataInt.json"));
        assertThat(PROOF.verifies(signed, key.publicKey())).isTrue();
    }

    @Test
    void a_document_that_was_changed_or_signed_by_another_does_not_verify() {
        var signed = json("eddsa-rdfc-2022/signedDataInt.json");
        var changed = Json.createObjectBuilder(signed).add("name", "Another").build();
        byte[] other = key.publicKey();
        other[0] ^= 1;

        assertThat(PROOF.verifies(changed, key.publicKey())).isFalse();
        assertThat(PROOF.verifies(signed, other)).isFalse();
        assertThat(PROOF.verifies(json("unsigned.json"), key.publicKey())).isFalse();
    }

    @Test
    void a_context_that_is_not_bundled_is_refused_and_nothing_is_fetched() {
        var elsewhere = Json.createObjectBuilder(json("unsigned.json"))
                .add("@context", "https://example.org/elsewhere")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROOF.canonical(elsewhere))
                .withStackTraceContaining("not bundled");
    }

    @ParameterizedTest
    @CsvSource({"'', z", "00, z1", "0000ff, z115Q", "48656c6c6f, z9Ajdvzr"})
    void base58_keeps_leading_zeros_and_reads_back(String hex, String text) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(Multibase.base58btc(bytes)).isEqualTo(text);
        assertThat(Multibase.bytes(text)).isEqualTo(bytes);
    }

    private static SigningKey key() {
        var pair = json("keyPair.json");
        byte[] seed = Multibase.bytes(pair.getString("privateKeyMultibase"));
        byte[] publicKey = Multibase.bytes(pair.getString("publicKeyMultibase"));
        var key = SigningKey.of(Arrays.copyOfRange(seed, 2, 34), Arrays.copyOfRange(publicKey, 2, 34));
        assertThat(key.multikey()).isEqualTo(pair.getString("publicKeyMultibase"));
        return key;
    }

    private static JsonObject json(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }

    private static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(EmbeddedProofTest.class.getResourceAsStream("/badges/" + name), name);
    }
}
