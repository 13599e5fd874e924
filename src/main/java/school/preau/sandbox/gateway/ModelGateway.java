package school.preau.sandbox.gateway;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks the hospital's models. Each endpoint writes so many answers at once and keeps a fair queue; every answer can be stopped at any
 * moment; nothing is retried behind one's back.
 */
public final class ModelGateway implements AutoCloseable {

    private static final int LONGEST_QUEUE = 60;
    private static final int SECONDS_BETWEEN_LOOKS = 30;
    private static final int SECONDS_BETWEEN_NEWS = 2;

    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final ModelHealth health;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("model-health").daemon().factory());

    private record Way(ModelEndpoint endpoint, HttpClient network, Turnstile turnstile, Pace pace) {}

    ModelGateway(List<ModelEndpoint> endpoints, Clock clock) {
        this.health = new ModelHealth(clock);
        for (ModelEndpoint endpoint : endpoints) {
            var pace = new Pace(endpoint.capacity().perToken());
            var turnstile = new Turnstile(endpoint.capacity().atOnce(), LONGEST_QUEUE, pace);
            ways.put(endpoint.id(), new Way(endpoint, network(endpoint), turnstile, pace));
            looks.scheduleWithFixedDelay(
                    () -> threads.submit(turnstile::tell),
                    SECONDS_BETWEEN_NEWS,
                    SECONDS_BETWEEN_NEWS,
                    TimeUnit.SECONDS);
        }
    }

    /** The models there are, the usual one first; empty when none is configured. */
    public List<EndpointHealth> models() {
        return ways.values().stream().map(way -> health.of(way.endpoint())).toList();
    }

    public boolean configured() {
        return !ways.isEmpty();
    }

    /**
     * Asks a model and returns at once.
     *
     * @throws IllegalArgumentException when no such endpoint is configured
     */
    public RunningAnswer ask(ModelRequest request, AnswerListener listener) {
        Way way = ways.get(request.endpoint());
        if (way == null) {
            throw new IllegalArgumentException("no model " + request.endpoint());
        }
        var answering =
                new Answering(way.endpoint(), request, way.network(), way.turnstile(), way.pace(), health, listener);
        answering.begin();
        return answering;
    }

    /** How many wait for an endpoint. */
    public int waiting(String endpoint) {
        Way way = ways.get(endpoint);
        return way == null ? 0 : way.turnstile().waiting();
    }

    /** Looks at every endpoint now, one after the other; at most five seconds each. */
    public List<EndpointHealth> look() {
        return ways.values().stream()
                .map(way -> health.look(way.endpoint(), way.network()))
                .toList();
    }

    /** Looks at the endpoints now and then every thirty seconds. */
    void start() {
        if (configured()) {
            looks.scheduleWithFixedDelay(() -> threads.submit(this::look), 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        ways.values().forEach(way -> way.network().shutdownNow());
        threads.shutdownNow();
    }

    private HttpClient network(ModelEndpoint endpoint) {
        var builder = HttpClient.newBuilder()
                // Only HTTP/1.1 closes the connection when one answer is stopped, which is what endpoints watch for.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(endpoint.patience().connect())
                .executor(threads);
        return endpoint.externalAccepted()
                ? builder.build()
                : builder.proxy(HttpClient.Builder.NO_PROXY).build();
    }
}
