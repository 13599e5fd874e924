package school.preau.sandbox.gateway;

import java.time.Duration;

/** How long an answer takes at an endpoint: as configured at first, then as the latest ones took. */
final class Pace {

    /** Of a letter of two thousand characters. */
    private static final int USUAL_TOKENS = 500;

    private static final double WEIGHT_OF_NEWEST = 0.2;

    private double seconds;

    Pace(Duration perToken) {
        seconds = perToken.toNanos() / 1e9 * USUAL_TOKENS;
    }

    synchronized void took(Duration whole) {
        seconds += WEIGHT_OF_NEWEST * (whole.toNanos() / 1e9 - seconds);
    }

    synchronized Duration answer() {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
