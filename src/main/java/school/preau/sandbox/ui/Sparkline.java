package school.preau.sandbox.ui;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import school.preau.sandbox.PatientRecord.Reference;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Value;

/** The course of a result as one small line, with the reference range behind it. Decoration: the words and the table say the same. */
final class Sparkline {

    private static final int WIDTH = 92;
    private static final int HEIGHT = 28;
    private static final int EDGE = 3;

    private Sparkline() {}

    static String svg(Result result) {
        double low = result.values().stream().mapToDouble(Sparkline::of).min().orElse(0);
        double high = result.values().stream().mapToDouble(Sparkline::of).max().orElse(1);
        double span = high == low ? 1 : high - low;
        long first = seconds(result.values().getFirst());
        long last = seconds(result.values().getLast());
        double time = last == first ? 1 : last - first;
        var points = result.values().stream()
                .map(value -> number(x((seconds(value) - first) / time)) + " " + number(y((of(value) - low) / span)))
                .toList();
        String end = points.getLast();
        return """
                <svg class="sparkline" viewBox="0 0 %d %d" aria-hidden="true">%s<path d="M%s"/>\
                <circle cx="%s" cy="%s" r="3"/></svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        result.reference().map(range -> band(range, low, span)).orElse(""),
                        points.stream().collect(Collectors.joining(" L")),
                        end.substring(0, end.indexOf(' ')),
                        end.substring(end.indexOf(' ') + 1));
    }

    private static String band(Reference range, double low, double span) {
        double top = Math.clamp(y((range.high().doubleValue() - low) / span), 0, HEIGHT);
        double bottom = Math.clamp(y((range.low().doubleValue() - low) / span), 0, HEIGHT);
        return bottom - top < 0.5
                ? ""
                : "<rect class=\"reference\" x=\"0\" y=\"%s\" width=\"%d\" height=\"%s\"/>"
                        .formatted(number(top), WIDTH, number(bottom - top));
    }

    private static double x(double share) {
        return EDGE + share * (WIDTH - 2 * EDGE);
    }

    private static double y(double share) {
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }

    private static double of(Value value) {
        BigDecimal number = value.value();
        return number.doubleValue();
    }

    private static long seconds(Value value) {
        return value.at().toEpochSecond(ZoneOffset.UTC);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
