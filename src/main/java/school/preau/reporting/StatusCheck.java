package school.preau.reporting;

import java.time.Duration;
import java.time.Instant;

/**
 * Everyone's status computed anew from the facts and compared with what was stored.
 *
 * @param differed how many people's stored status was not what the facts say; it was mended
 */
public record StatusCheck(Instant at, int people, int differed, Duration took) {}
