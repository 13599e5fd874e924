package school.preau.bench;

import java.util.Arrays;
import java.util.List;

/** Durations of the same act, in nanoseconds. */
record Timings(long[] nanos) {

    static Timings of(List<Long> nanos) {
        return new Timings(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** The duration below which a share of all lies, in milliseconds. */
    double millis(double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int index = (int) Math.min(sorted.length - 1L, Math.round(Math.floor(share * sorted.length)));
        return sorted[index] / 1e6;
    }

    int count() {
        return nanos.length;
    }
}
