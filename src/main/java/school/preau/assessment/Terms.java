package school.preau.assessment;

import java.time.Duration;
import java.util.Optional;

/**
 * What an attempt begun now would be.
 *
 * @param time how long one would have; empty = as long as one likes
 * @param questions how many would be asked
 * @param refresher whether it is the short refresher of somebody who still remembers
 */
public record Terms(Optional<Duration> time, int questions, boolean refresher) {}
