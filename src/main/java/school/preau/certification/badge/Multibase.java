package school.preau.certification.badge;

import java.math.BigInteger;
import java.util.Arrays;

/** Base58 with the Bitcoin alphabet, as multibase writes it behind a {@code z}; keys carry the two bytes of their multicodec before them. */
public final class Multibase {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);

    private static final byte[] ED25519_PUBLIC = {(byte) 0xed, 0x01};

    private Multibase() {}

    /** {@code z} and the bytes in base 58. */
    public static String base58btc(byte[] bytes) {
        var text = new StringBuilder();
        var number = new BigInteger(1, bytes);
        while (number.signum() > 0) {
            var parts = number.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append(ALPHABET.charAt(0));
        }
        return "z" + text.reverse();
    }

    /** @throws IllegalArgumentException when the text is not {@code z} and base 58 */
    public static byte[] bytes(String multibase) {
        if (!multibase.startsWith("z")) {
            throw new IllegalArgumentException(
                    "Not in base58btc: " + multibase.substring(0, Math.min(1, multibase.length())));
        }
        var number = BigInteger.ZERO;
        int zeros = 0;
        boolean leading = true;
        for (int i = 1; i < multibase.length(); i++) {
            int digit = ALPHABET.indexOf(multibase.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("Not a sign of base 58 at " + i);
            }
            leading &= digit == 0;
            zeros += leading ? 1 : 0;
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] raw = number.signum() == 0 ? new byte[0] : number.toByteArray();
        int sign = raw.length > 0 && raw[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + raw.length - sign];
        System.arraycopy(raw, sign, bytes, zeros, raw.length - sign);
        return bytes;
    }

    /** A public key of Ed25519, 32 bytes, as a Multikey. */
    static String ed25519(byte[] key) {
        byte[] prefixed = Arrays.copyOf(ED25519_PUBLIC, ED25519_PUBLIC.length + key.length);
        System.arraycopy(key, 0, prefixed, ED25519_PUBLIC.length, key.length);
        return base58btc(prefixed);
    }
}
