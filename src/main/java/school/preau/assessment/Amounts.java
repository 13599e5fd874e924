package school.preau.assessment;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import school.preau.platform.Language;

/** Numbers as people write them: {@code 1 250}, {@code 12,5}, {@code 12.5}; in English also {@code 1,250}. */
public final class Amounts {

    private static final int LONGEST = 24;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Amounts() {}

    /** The number that was meant, or empty when the text is none; a unit behind it is left out. */
    public static Optional<BigDecimal> parse(String text, String unit, Language language) {
        String number = text.strip();
        if (!unit.isEmpty() && number.endsWith(unit)) {
            number = number.substring(0, number.length() - unit.length());
        }
        number = number.replaceAll("[\\s\\u00a0\\u202f']", "").replace('\u2212', '-');
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        if (language == Language.EN && ENGLISH_GROUPS.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(",", "")));
        }
        return PLAIN.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }

    /** As the language writes it: {@code 1 250,5} or {@code 1,250.5}; the digits never part. */
    public static String format(BigDecimal number, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        if (language == Language.FR) {
            symbols.setGroupingSeparator('\u202f');
        }
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }
}
