package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How much of a foreign file is read. */
final class Bounds {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ITEMS = 2000;
    /** Answers, pairs or items of one question. */
    static final int MOST_PARTS = 100;

    /** No exponents: a short text could name a number of a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");

    private Bounds() {}

    static void oneMore(int before) {
        if (before >= MOST_ITEMS) {
            throw new ExchangeRefused(
                    0,
                    "The file holds more than " + MOST_ITEMS + " questions.",
                    "Export one category at a time, and import the files one by one.");
        }
    }

    /** @throws NumberFormatException when the text is no number of a reasonable length */
    static BigDecimal number(String text) {
        String stripped = text.strip();
        if (!NUMBER.matcher(stripped).matches()) {
            throw new NumberFormatException("no number");
        }
        return new BigDecimal(stripped.replace(',', '.'));
    }

    /** @throws ExchangeRefused when the file is too large or no UTF-8 */
    static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ExchangeRefused(
                    0,
                    "The file is larger than " + MOST_BYTES / 1024 / 1024 + " MB.",
                    "Export one category at a time, without pictures.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ExchangeRefused(0, "The file is not UTF-8.", "Save it again with the encoding UTF-8.");
        }
    }
}
