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
 * @param atOnce answers written at the same time; others wait in a queue
 */
public record ModelEndpoint(
        String id,
        LocalText title,
        URI url,
        String model,
        @Nullable ModelKey key,
        boolean externalAccepted,
        int atOnce,
        Patience patience) {

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
