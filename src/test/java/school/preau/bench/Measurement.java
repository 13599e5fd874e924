package school.preau.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a run.
 *
 * @param bench which measurement it belongs to
 * @param goal the most or the least it may be, in the same unit, or null where it only informs
 */
record Measurement(
        String bench,
        String metric,
        double value,
        String unit,
        @Nullable Goal goal) {

    /** A bound a figure is held to. */
    sealed interface Goal {
        record AtMost(double bound) implements Goal {}

        record AtLeast(double bound) implements Goal {}

        double bound();
    }

    /** The unit of what is measured against its control: it hardly depends on the machine. */
    static final String TIMES = "×";

    boolean met() {
        return switch (goal) {
            case null -> true;
            case Goal.AtMost(double bound) -> value <= bound;
            case Goal.AtLeast(double bound) -> value >= bound;
        };
    }

    /** Whether it is comparable between machines. */
    boolean ratio() {
        return unit.equals(TIMES);
    }

    String shown() {
        return number(value);
    }

    String verdict() {
        String sign = goal instanceof Goal.AtLeast ? "≥" : "≤";
        return goal == null ? "" : "%s %s %s".formatted(sign, number(goal.bound()), met() ? "met" : "NOT MET");
    }

    String json() {
        return "{\"bench\":\"%s\",\"metric\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"goal\":%s,\"met\":%s}"
                .formatted(bench, metric, number(value), unit, goal == null ? "null" : number(goal.bound()), met());
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String text = String.format(
                Locale.ROOT, size < 1 ? "%.3f" : size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%.0f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
