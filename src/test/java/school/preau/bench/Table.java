package school.preau.bench;

import java.util.List;
import java.util.function.Function;

/** Figures as one reads them in a terminal: a heading, then a line each, in columns. */
final class Table {

    private Table() {}

    static String of(String heading, List<Measurement> measurements) {
        int metric = widest(measurements, Measurement::metric);
        int value = widest(measurements, Measurement::shown);
        int unit = widest(measurements, Measurement::unit);
        var text = new StringBuilder(heading).append('\n');
        for (Measurement one : measurements) {
            String line = ("  %-" + metric + "s  %" + value + "s %-" + unit + "s  %s")
                    .formatted(one.metric(), one.shown(), one.unit(), one.verdict());
            text.append(line.stripTrailing()).append('\n');
        }
        return text.append('\n').toString();
    }

    private static int widest(List<Measurement> measurements, Function<Measurement, String> column) {
        return Math.max(
                1,
                measurements.stream().map(column).mapToInt(String::length).max().orElse(1));
    }
}
