package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Severity;

/** Numbers that no other check has judged and that stand nowhere in the record. */
final class TraceCheck {

    private static final BigDecimal SMALL = BigDecimal.TEN;

    private TraceCheck() {}

    static void run(Examination letter) {
        for (Quantity quantity : letter.letter().quantities()) {
            boolean countable = !quantity.hasUnit()
                    && quantity.value().compareTo(SMALL) <= 0
                    && quantity.value().scale() <= 0;
            boolean lone = quantity.unit().equals("take") || quantity.unit().equals("minute");
            boolean unsaid = quantity.spelled() && quantity.value().compareTo(BigDecimal.ONE) == 0;
            if (countable
                    || lone
                    || unsaid
                    || letter.settled(quantity.span())
                    || letter.facts().knows(quantity)) {
                continue;
            }
            letter.untraced(ErrorCode.VALUE, Severity.MINOR, quantity.span());
        }
    }
}
