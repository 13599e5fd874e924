package school.preau.sandbox.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import school.preau.platform.LocalText;

/**
 * A model the configuration names.
 *
 * @param id permanent name in this installation
 * @param title how learners see it
 * @param url base of its OpenAI-compatible interface, ending in {@code /v1} as a rule
 * @param model name the endpoint knows it by
 * @param key secret, or null when the endpoint asks for none
 * @param externalAccepted whether the administrator accepted an address outside the hospital's network
 * @param capacity how much it can do
 */
public record ModelEndpoint(
        String id,
        LocalText title,
        URI url,
        String model,
        @Nullable ModelKey key,
        boolean externalAccepted,
        Capacity capacity,
        Patience patience) {

    /**
     * What an endpoint can do.
     *
     * @param atOnce answers written at the same time; others wait in a queue
     * @param contextTokens what it can read and write in one answer, together
     * @param perToken how long one token of an answer takes, as a rule: for the wait that is announced until answers were measured
     */
    public record Capacity(int atOnce, int contextTokens, Duration perToken) {

        public static final Capacity USUAL = new Capacity(4, 32_768, Duration.ofMillis(30));
    }

    /** How long to wait: for the connection, for the first token, between two tokens, for the whole answer. */
    public record Patience(Duration connect, Duration firstToken, Duration nextToken, Duration whole) {

        public static final Patience USUAL = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(20), Duration.ofMinutes(5));
    }

    /** The address of one of its services. */
    URI at(String path) {
        String base = url.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
