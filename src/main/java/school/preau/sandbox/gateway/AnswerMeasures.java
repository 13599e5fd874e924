package school.preau.sandbox.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an answer cost.
 *
 * @param model id the endpoint gave, or the configured name
 * @param version of the software and weights behind it, as the endpoint named it, or null when it did not
 * @param inputTokens as the endpoint counted, or null when it did not say
 * @param outputTokens likewise
 * @param firstToken from asking the endpoint to the first token, or null when none came
 * @param whole from asking the endpoint to the end
 * @param cutShort whether the answer reached its longest length
 */
public record AnswerMeasures(
        String model,
        @Nullable String version,
        @Nullable Integer inputTokens,
        @Nullable Integer outputTokens,
        @Nullable Duration firstToken,
        Duration whole,
        boolean cutShort) {}
