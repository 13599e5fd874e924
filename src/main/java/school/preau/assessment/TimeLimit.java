package school.preau.assessment;

import java.time.Duration;

/**
 * How long an attempt may take, where its author sets it.
 *
 * @param time from the moment one begins, on the server's clock
 * @param grace for the way of the last answer: what arrives within it counts
 */
public record TimeLimit(Duration time, Duration grace) {}
