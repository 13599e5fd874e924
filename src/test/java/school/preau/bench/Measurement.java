package school.preau.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a run.
 *
 * @param bench which measurement it belongs to
 * @param goal the bound it is held to, in the same unit, or null where it only informs
 */
record Measurement(
        String bench,
        String metric,
        double value,
        String unit,
        @Nullable Double goal) {

    static Measurement of(String bench, String metric, double value, String unit) {
        return new Measurement(bench, metric, value, unit, null);
    }

    static Measurement of(String bench, String metric, double value, String unit, double atMost) {
        return new Measurement(bench, metric, value, unit, atMost);
    }

    boolean met() {
        return goal == null || value <= goal;
    }

    String row() {
        String bound = goal == null ? "" : "≤ %s  %s".formatted(number(goal), met() ? "met" : "NOT MET");
        return "%-10s  %-62s  %12s %-8s  %s"
                .formatted(bench, metric, number(value), unit, bound)
                .stripTrailing();
    }

    String json() {
        return "{\"bench\":\"%s\",\"metric\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"goal\":%s,\"met\":%s}"
                .formatted(bench, metric, number(value), unit, goal == null ? "null" : number(goal), met());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, value < 10 ? "%.3f" : value < 1000 ? "%.1f" : "%.0f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
