package school.preau.certification;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The few pictures of a certificate, as PNG in a data address: the code to scan, the mark, the check. */
final class Drawings {

    private static final int SCALE = 8;

    private Drawings() {}

    /** The QR code of an address, with eight pixels a module. */
    static String code(String address) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            var image = new BufferedImage(
                    matrix.getWidth() * SCALE, matrix.getHeight() * SCALE, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, matrix.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
                }
            }
            return dataAddress(image);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mark on a field of 32, as in the mark's own drawing. */
    static String mark(Color colour) {
        return stroke(32, 2.75f, colour, 7.5, 26.5, 7.5, 8.4, 2, 11.9, 12, 5.5, 30, 12.2, 24.5, 10.15, 24.5, 26.5);
    }

    /** The check on a field of 24, as among the icons. */
    static String check(Color colour) {
        return stroke(24, 1.75f, colour, 5, 12.5, 9.5, 17, 19, 7.5);
    }

    private static String stroke(int field, float width, Color colour, double... points) {
        var image = new BufferedImage(field * SCALE, field * SCALE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SCALE, SCALE);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        pen.draw(path);
        pen.dispose();
        return dataAddress(image);
    }

    private static String dataAddress(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
