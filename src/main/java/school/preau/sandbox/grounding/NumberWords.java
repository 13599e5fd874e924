package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** French numbers: digits with a comma and thousands, or words. */
final class NumberWords {

    /** Digits; thousands apart by a space; comma or point before decimals. */
    static final String DIGITS = "(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?";

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("dix-sept", 17),
            Map.entry("dix-huit", 18),
            Map.entry("dix-neuf", 19),
            Map.entry("vingt", 20),
            Map.entry("vingt et un", 21),
            Map.entry("vingt-et-un", 21),
            Map.entry("vingt-huit", 28),
            Map.entry("trente", 30),
            Map.entry("trente-cinq", 35),
            Map.entry("quarante", 40),
            Map.entry("quarante-cinq", 45),
            Map.entry("soixante", 60),
            Map.entry("quatre-vingt-dix", 90));

    /** Longest words first, so that « vingt-huit » is not read as « vingt ». */
    static final String SPELLED = WORDS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();

    static final String EITHER = "(?:" + DIGITS + "|" + SPELLED + ")";

    private NumberWords() {}

    static Optional<BigDecimal> value(String text) {
        Integer spelled = WORDS.get(text);
        if (spelled != null) {
            return Optional.of(BigDecimal.valueOf(spelled));
        }
        String plain = text.replace(" ", "").replace(',', '.');
        return plain.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
