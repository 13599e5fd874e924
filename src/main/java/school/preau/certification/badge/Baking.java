package school.preau.certification.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A badge inside its own picture (Open Badges 3.0, section 5.3): in a PNG as an {@code iTXt} chunk with the keyword
 * {@code openbadgecredential}, in an SVG as an {@code openbadges:credential} element whose {@code verify} is the signed JWT.
 */
public final class Baking {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TEXT = "iTXt".getBytes(StandardCharsets.ISO_8859_1);
    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final Pattern BAKED = Pattern.compile("<openbadges:credential verify=\"([A-Za-z0-9_.-]+)\"");

    private Baking() {}

    /** Puts a badge into a PNG, behind its header. @throws IllegalArgumentException when it is none, or one that is baked already */
    public static byte[] png(byte[] picture, String jwt) {
        if (picture.length < PNG.length + 25 || !Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length)) {
            throw new IllegalArgumentException("Not a PNG");
        }
        if (inPng(picture).isPresent()) {
            throw new IllegalArgumentException("A badge is in it already");
        }
        int behindHeader = PNG.length + 25;
        var baked = new ByteArrayOutputStream();
        baked.write(picture, 0, behindHeader);
        baked.writeBytes(chunk(jwt));
        baked.write(picture, behindHeader, picture.length - behindHeader);
        return baked.toByteArray();
    }

    /** Keyword, not compressed, no language, no translated keyword, then the text. */
    private static byte[] chunk(String jwt) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(KEYWORD);
        data.writeBytes(new byte[5]);
        data.writeBytes(jwt.getBytes(StandardCharsets.UTF_8));
        byte[] body = data.toByteArray();
        var crc = new CRC32();
        crc.update(TEXT);
        crc.update(body);
        return ByteBuffer.allocate(12 + body.length)
                .putInt(body.length)
                .put(TEXT)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** The badge in a PNG. */
    public static Optional<String> inPng(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        bytes.position(PNG.length);
        while (bytes.remaining() >= 12) {
            int length = bytes.getInt();
            byte[] type = new byte[4];
            bytes.get(type);
            if (length < 0 || length > bytes.remaining() - 4) {
                return Optional.empty();
            }
            byte[] body = new byte[length];
            bytes.get(body);
            bytes.getInt();
            if (Arrays.equals(type, TEXT)
                    && length > KEYWORD.length + 5
                    && Arrays.equals(body, 0, KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
                int from = KEYWORD.length + 5;
                return Optional.of(new String(body, from, length - from, StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** Puts a badge into an SVG as its first element. */
    public static String svg(String picture, String jwt) {
        int open = picture.indexOf("<svg ");
        int end = picture.indexOf('>', open);
        if (open < 0 || end < 0) {
            throw new IllegalArgumentException("Not an SVG");
        }
        return picture.substring(0, open + 5)
                + "xmlns:openbadges=\"" + NAMESPACE + "\" "
                + picture.substring(open + 5, end + 1)
                + "\n<openbadges:credential verify=\"" + jwt + "\"></openbadges:credential>"
                + picture.substring(end + 1);
    }

    /** The badge in an SVG. */
    public static Optional<String> inSvg(String picture) {
        var found = BAKED.matcher(picture);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
