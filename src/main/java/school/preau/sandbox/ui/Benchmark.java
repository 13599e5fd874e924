package school.preau.sandbox.ui;

import java.util.Arrays;
import java.util.Optional;

/**
 * A published figure one's own result is put beside. Ranges are per cent; words are the translations {@code
 * sandbox.benchmark.<id>.*}.
 *
 * @param caughtLow the least share of clinicians who saw an error
 * @param unchangedLow the least share of wrong drafts sent without a change
 */
record Benchmark(String id, int caughtLow, int caughtHigh, int unchangedLow, int unchangedHigh) {

    /** Biro et al., npj Digital Medicine, 2025: of 20 primary care physicians, 13 to 15 missed each error. */
    private static final Benchmark BIRO = new Benchmark("biro-2025", 25, 35, 35, 45);

    static Optional<Benchmark> of(String id) {
        return Arrays.asList(BIRO).stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
    }
}
