package school.preau.sandbox.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import school.preau.sandbox.gateway.EndpointHealth.State;

/** Remembers how each endpoint was last heard: by a look at its list of models, or by an answer. */
final class ModelHealth {

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

    private final Clock clock;
    private final Map<String, EndpointHealth> last = new ConcurrentHashMap<>();

    ModelHealth(Clock clock) {
        this.clock = clock;
    }

    EndpointHealth of(ModelEndpoint endpoint) {
        return last.computeIfAbsent(endpoint.id(), id -> health(endpoint, new State.Unknown(), null, null, null));
    }

    void answered(ModelEndpoint endpoint) {
        heard(endpoint, new State.Up(), null);
    }

    /** Only failures that say something of the endpoint change its state: a request that is too long does not. */
    void failed(ModelEndpoint endpoint, ModelFailure why) {
        switch (why) {
            case ModelFailure.Down d -> heard(endpoint, new State.Failing(why), null);
            case ModelFailure.Unauthorised u -> heard(endpoint, new State.Failing(why), null);
            case ModelFailure.Redirected r -> heard(endpoint, new State.Failing(why), null);
            case ModelFailure.NotAModel n -> heard(endpoint, new State.Failing(why), null);
            case ModelFailure.Outside o -> heard(endpoint, new State.Failing(why), null);
            case ModelFailure.Slow s -> {}
            case ModelFailure.Busy b -> {}
            case ModelFailure.Refused r -> {}
            case ModelFailure.Broken b -> {}
            case ModelFailure.TooLong t -> {}
        }
    }

    /** Asks the endpoint for its list of models; at most five seconds. */
    EndpointHealth look(ModelEndpoint endpoint, HttpClient network) {
        long begun = System.nanoTime();
        State state = lookAt(endpoint, network);
        heard(endpoint, state, Duration.ofNanos(System.nanoTime() - begun));
        return of(endpoint);
    }

    private static State lookAt(ModelEndpoint endpoint, HttpClient network) {
        String host = endpoint.url().getHost();
        if (host != null && !endpoint.externalAccepted() && Neighbourhood.of(host) == Neighbourhood.Place.OUTSIDE) {
            return new State.Failing(new ModelFailure.Outside());
        }
        var request = HttpRequest.newBuilder(endpoint.at("/models"))
                .timeout(LONGEST_LOOK)
                .GET();
        ModelKey key = endpoint.key();
        if (key != null) {
            request.header("Authorization", "Bearer " + key.value());
        }
        try {
            HttpResponse<InputStream> response =
                    network.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return state(
                        response.statusCode(),
                        response.headers().firstValue("content-type").orElse(""));
            }
        } catch (IOException e) {
            return new State.Failing(new ModelFailure.Down());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new State.Unknown();
        }
    }

    private static State state(int status, String type) {
        return switch (status) {
            case 200 ->
                type.toLowerCase(Locale.ROOT).contains("json")
                        ? new State.Up()
                        : new State.Failing(new ModelFailure.NotAModel());
            case 401, 403 -> new State.Failing(new ModelFailure.Unauthorised(status));
            case 301, 302, 303, 307, 308 -> new State.Failing(new ModelFailure.Redirected(status));
            // Busy is alive, and some servers offer no list.
            case 429, 503, 404, 405 -> status == 429 ? new State.Up() : new State.Unknown();
            default -> new State.Failing(new ModelFailure.Refused(status));
        };
    }

    private void heard(ModelEndpoint endpoint, State state, @Nullable Duration latency) {
        Instant now = clock.instant();
        last.compute(endpoint.id(), (id, before) -> {
            boolean same = before != null && before.state().equals(state);
            Instant since = same ? before.since() : now;
            Duration known = latency == null && before != null ? before.latency() : latency;
            return health(endpoint, state, since, now, known);
        });
    }

    private static EndpointHealth health(
            ModelEndpoint endpoint,
            State state,
            @Nullable Instant since,
            @Nullable Instant heard,
            @Nullable Duration latency) {
        String host = endpoint.url().getAuthority();
        return new EndpointHealth(
                endpoint.id(),
                endpoint.title(),
                endpoint.model(),
                host == null ? "" : host,
                endpoint.externalAccepted(),
                state,
                since,
                heard,
                latency,
                endpoint.capacity());
    }
}
