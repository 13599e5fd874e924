package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Severity;

/** Numbers that no other check has judged and that stand nowhere in the record. */
final class TraceCheck {

    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** « plus de trois heures », « une dizaine de minutes »: said roughly, to be judged by a reader. */
    private static final Pattern ROUGHLY = Pattern.compile("\\b(?:plus de|moins de|pres de|environ|presque|quelque) $");

    private TraceCheck() {}

    static void run(Examination letter) {
        for (Quantity quantity : letter.letter().quantities()) {
            boolean countable = !quantity.hasUnit()
                    && quantity.value().compareTo(SMALL) <= 0
                    && quantity.value().scale() <= 0;
            boolean lone = quantity.unit().equals("take") || quantity.unit().equals("minute");
            boolean unsaid = quantity.spelled() && quantity.value().compareTo(BigDecimal.ONE) == 0;
            if (countable
                    || about(letter, quantity)
                    || lone
                    || unsaid
                    || letter.settled(quantity.span())
                    || letter.facts().knows(quantity)) {
                continue;
            }
            letter.untraced(ErrorCode.VALUE, Severity.MINOR, quantity.span());
        }
    }

    private static boolean about(Examination letter, Quantity quantity) {
        int start = quantity.span().start();
        return quantity.spelled()
                && ROUGHLY.matcher(letter.letter().text().substring(Math.max(0, start - 12), start))
                        .find();
    }
}
