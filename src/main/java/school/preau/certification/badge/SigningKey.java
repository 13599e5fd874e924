package school.preau.certification.badge;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;

/** A private key of Ed25519 with its public half. @param publicKey 32 bytes */
public record SigningKey(PrivateKey key, byte[] publicKey) {

    /** What stands before the 32 bytes of a public key in X.509 (RFC 8410). */
    private static final byte[] X509 = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    public SigningKey {
        publicKey = publicKey.clone();
    }

    /** @param seed 32 bytes of the private key, @param publicKey its 32 public ones */
    public static SigningKey of(byte[] seed, byte[] publicKey) {
        try {
            var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed);
            return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(spec), publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a private key of Ed25519", e);
        }
    }

    /** The public key as a Multikey. */
    public String multikey() {
        return Multibase.ed25519(publicKey);
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            byte[] encoded = new byte[X509.length + publicKey.length];
            System.arraycopy(X509, 0, encoded, 0, X509.length);
            System.arraycopy(publicKey, 0, encoded, X509.length, publicKey.length);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
