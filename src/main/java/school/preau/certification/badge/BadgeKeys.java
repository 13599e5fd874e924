package school.preau.certification.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The key pairs with which badges are signed, as files in a folder: for each pair one of RSA (for JWT) and one of Ed25519 (for proofs inside
 * the document), readable by their owner only. They are made by an act of their own and never at start; the newest pair signs, older ones
 * stay published so that old badges can still be verified.
 *
 * @param pairs oldest first, at least one
 */
public record BadgeKeys(List<Pair> pairs) {

    private static final int RSA_BITS = 3072;
    private static final String RSA_FILE = ".rsa.jwk";
    private static final String ED25519_FILE = ".ed25519.jwk";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Two keys made together. @param id names both */
    public record Pair(String id, RSAKey rsa, OctetKeyPair ed25519) {

        public SigningKey signing() {
            return SigningKey.of(ed25519.getDecodedD(), ed25519.getDecodedX());
        }
    }

    public BadgeKeys {
        pairs = List.copyOf(pairs);
    }

    /** The pair that signs. */
    public Pair current() {
        return pairs.getLast();
    }

    /** All public keys, as verifiers of JWT read them. */
    public JWKSet published() {
        var all = new ArrayList<JWK>();
        pairs.forEach(pair -> {
            all.add(pair.rsa().toPublicJWK());
            all.add(pair.ed25519().toPublicJWK());
        });
        return new JWKSet(all);
    }

    /** Whether a folder holds keys. */
    public static boolean in(Path folder) throws IOException {
        return !names(folder).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(RSA_FILE))
                    .map(name -> name.substring(0, name.length() - RSA_FILE.length()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /**
     * Reads the keys of a folder.
     *
     * @throws KeysRefused with a sentence that says what is wrong and how to mend it
     */
    public static BadgeKeys read(Path folder) {
        try {
            var pairs = new ArrayList<Pair>();
            for (String name : names(folder)) {
                var rsa = RSAKey.parse(text(folder.resolve(name + RSA_FILE)));
                var ed25519 = OctetKeyPair.parse(text(folder.resolve(name + ED25519_FILE)));
                if (!rsa.isPrivate() || !ed25519.isPrivate() || !Curve.Ed25519.equals(ed25519.getCurve())) {
                    throw new KeysRefused(
                            "The keys " + name + " in " + folder + " are not private keys of RSA and Ed25519.");
                }
                pairs.add(new Pair(name, rsa, ed25519));
            }
            if (pairs.isEmpty()) {
                throw new KeysRefused("There are no keys in " + folder + ": make them once with ./preau keys.");
            }
            return new BadgeKeys(pairs);
        } catch (IOException | ParseException e) {
            throw new KeysRefused("The keys in " + folder + " cannot be read (" + e.getMessage()
                    + "): put back the files that belong there from your backup.");
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            var open = EnumSet.noneOf(PosixFilePermission.class);
            open.addAll(Files.getPosixFilePermissions(file));
            open.removeAll(OWNER);
            open.remove(PosixFilePermission.OWNER_EXECUTE);
            if (!open.isEmpty()) {
                throw new KeysRefused(file + " can be read by others: chmod 600 " + file
                        + ", and consider it lost if they may have.");
            }
        }
        return Files.readString(file);
    }

    /** Makes a new pair, which signs from now on. Nothing that is there is touched. @return its name */
    public static String make(Path folder, Instant now) throws IOException {
        String id = NAME.format(now);
        try {
            Files.createDirectories(folder);
            var rsa = new RSAKeyGenerator(RSA_BITS).keyID(id).generate();
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            var ed25519 = new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point))
                    .d(Base64URL.encode(seed))
                    .keyID(id + "-ed25519")
                    .build();
            write(folder.resolve(id + RSA_FILE), rsa.toJSONString());
            write(folder.resolve(id + ED25519_FILE), ed25519.toJSONString());
            return id;
        } catch (JOSEException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String key) throws IOException {
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class);
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(file, key, StandardCharsets.UTF_8);
        } else {
            Files.writeString(file, key, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
    }

    /** Keys that cannot be used. */
    public static final class KeysRefused extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        KeysRefused(String message) {
            super(message);
        }
    }
}
