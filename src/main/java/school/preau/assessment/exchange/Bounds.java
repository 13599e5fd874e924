package school.preau.assessment.exchange;

import java.math.BigDecimal;
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
}
