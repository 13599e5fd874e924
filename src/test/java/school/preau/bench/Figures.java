package school.preau.bench;

import java.util.ArrayList;
import java.util.List;
import school.preau.bench.Measurement.Goal;

/** The figures of one bench, in the order in which they were taken. */
final class Figures {

    private final String bench;
    private final List<Measurement> all = new ArrayList<>();

    Figures(String bench) {
        this.bench = bench;
    }

    void add(String metric, double value, String unit) {
        all.add(new Measurement(bench, metric, value, unit, null));
    }

    void add(String metric, double value, String unit, double atMost) {
        all.add(new Measurement(bench, metric, value, unit, new Goal.AtMost(atMost)));
    }

    void atLeast(String metric, double value, String unit, double atLeast) {
        all.add(new Measurement(bench, metric, value, unit, new Goal.AtLeast(atLeast)));
    }

    /** What is measured, as many times its control. */
    void ratio(String metric, double value, double control) {
        add(metric, value / control, Measurement.TIMES);
    }

    void add(String what, Timings timings) {
        add(what + ", p50", timings.millis(.5), "ms");
        add(what + ", p95", timings.millis(.95), "ms");
    }

    List<Measurement> all() {
        return List.copyOf(all);
    }
}
