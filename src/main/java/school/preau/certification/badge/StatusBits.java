package school.preau.certification.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/**
 * The bits of a status list (W3C, Bitstring Status List 1.0): one a badge, set when it was revoked. The list is never shorter than
 * {@value #LENGTH} bits, and a badge's place in it is by chance, so that asking for the list says nothing about whose badge is looked at.
 */
public final class StatusBits {

    public static final int LENGTH = 131_072;

    private StatusBits() {}

    /** {@code u}, and the compressed bits in base64url without padding; the first bit is the highest of the first byte. */
    public static String encoded(Collection<Integer> revoked) {
        byte[] bits = new byte[LENGTH / 8];
        for (int index : revoked) {
            bits[index / 8] |= (byte) (0x80 >> index % 8);
        }
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }
}
