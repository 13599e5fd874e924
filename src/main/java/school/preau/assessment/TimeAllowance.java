package school.preau.assessment;

import java.time.Duration;
import java.util.Optional;

/** How much time somebody has at quizzes with a limit. Why is nobody's business here. */
public enum TimeAllowance {
    USUAL(100),
    A_THIRD_MORE(133),
    HALF_MORE(150),
    DOUBLE(200),
    NO_LIMIT(0);

    private final int percent;

    TimeAllowance(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }

    /** The time somebody has; empty = as long as one likes. */
    Optional<Duration> of(Duration usual) {
        return switch (this) {
            case NO_LIMIT -> Optional.empty();
            // A third is a third: 30 minutes become 40, not 39.9.
            case A_THIRD_MORE -> Optional.of(usual.plus(usual.dividedBy(3)));
            case USUAL, HALF_MORE, DOUBLE ->
                Optional.of(usual.multipliedBy(percent).dividedBy(100));
        };
    }

    static TimeAllowance ofPercent(int percent) {
        for (TimeAllowance allowance : values()) {
            if (allowance.percent == percent) {
                return allowance;
            }
        }
        return USUAL;
    }
}
