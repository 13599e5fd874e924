package school.preau.certification.badge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The picture of a badge: the roof over a disc in the certification's colour, with its title below. Drawn for Préau, once as SVG and once
 * as PNG.
 *
 * @param colour of the disc, as {@code 0xRRGGBB}
 */
public record BadgePicture(String title, String issuer, int colour) {

    private static final int SIZE = 480;
    private static final int PAPER = 0xFBFAF6;
    private static final int INK = 0x1D2A2E;
    private static final double[] ROOF = {7.5, 26.5, 7.5, 8.4, 2, 11.9, 12, 5.5, 30, 12.2, 24.5, 10.15, 24.5, 26.5};
    private static final int LINE = 26;

    public String svg() {
        var text = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480" role="img">
                <title>%s</title>
                <rect width="480" height="480" rx="48" fill="#%06X"/>
                <circle cx="240" cy="180" r="126" fill="#%06X"/>
                <g transform="translate(144 84) scale(6)" fill="none" stroke="#%06X" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M7.5 26.5V8.4M2 11.9L12 5.5L30 12.2M24.5 10.15V26.5"/></g>
                """.formatted(escaped(title), PAPER, colour, PAPER));
        int y = 354;
        for (String line : lines()) {
            text.append(words(line, y, 30, 600));
            y += 36;
        }
        return text.append(words(issuer, 452, 20, 400)).append("</svg>\n").toString();
    }

    private static String words(String line, int y, int size, int weight) {
        return "<text x=\"240\" y=\"%d\" text-anchor=\"middle\" font-family=\"Instrument Sans, sans-serif\" font-size=\"%d\" font-weight=\"%d\" fill=\"#%06X\">%s</text>\n"
                .formatted(y, size, weight, INK, escaped(line));
    }

    /** At most two lines that fit. */
    private List<String> lines() {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : title.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > LINE && lines.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        String rest = line.toString();
        lines.add(rest.length() > LINE + 4 ? rest.substring(0, LINE + 3) + "…" : rest);
        return lines;
    }

    public byte[] png() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(PAPER));
        pen.fillRoundRect(0, 0, SIZE, SIZE, 96, 96);
        pen.setColor(new Color(colour));
        pen.fill(new Ellipse2D.Double(114, 54, 252, 252));
        pen.setColor(new Color(PAPER));
        pen.setStroke(new BasicStroke(14.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var roof = new Path2D.Double();
        roof.moveTo(144 + 6 * ROOF[0], 84 + 6 * ROOF[1]);
        roof.lineTo(144 + 6 * ROOF[2], 84 + 6 * ROOF[3]);
        roof.moveTo(144 + 6 * ROOF[4], 84 + 6 * ROOF[5]);
        for (int i = 6; i < 10; i += 2) {
            roof.lineTo(144 + 6 * ROOF[i], 84 + 6 * ROOF[i + 1]);
        }
        roof.moveTo(144 + 6 * ROOF[10], 84 + 6 * ROOF[11]);
        roof.lineTo(144 + 6 * ROOF[12], 84 + 6 * ROOF[13]);
        pen.draw(roof);
        pen.setColor(new Color(INK));
        int y = 354;
        for (String line : lines()) {
            centred(pen, line, y, "600SemiBold", 30);
            y += 36;
        }
        centred(pen, issuer, 452, "400Regular", 20);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void centred(Graphics2D pen, String line, int y, String style, float size) {
        try (InputStream file =
                BadgePicture.class.getResourceAsStream("/certification/InstrumentSans_" + style + ".ttf")) {
            if (file == null) {
                throw new IOException("the font is missing");
            }
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
        float width = (float) pen.getFontMetrics().getStringBounds(line, pen).getWidth();
        pen.drawString(line, (SIZE - width) / 2, y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
