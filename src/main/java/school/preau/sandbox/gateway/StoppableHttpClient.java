package school.preau.sandbox.gateway;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import school.preau.sandbox.gateway.ModelFailure.Part;

/**
 * The model library's way to the network, for one call: it blocks the calling virtual thread, and cutting the {@link Call} closes the
 * connection before the headers, before the first token or in the middle. It follows no redirect and retries nothing.
 */
final class StoppableHttpClient implements HttpClient {

    private static final int LONGEST_REFUSAL = 8 * 1024;

    private final java.net.http.HttpClient network;
    private final Call call;
    private final Watch watch;

    StoppableHttpClient(java.net.http.HttpClient network, Call call, Watch watch) {
        this.network = network;
        this.call = call;
        this.watch = watch;
    }

    /** As the library wants it. Its time-outs are ours: see {@link Watch}. */
    HttpClientBuilder builder() {
        return new Builder(this);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("models are asked over streams only");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            stream(request, listener);
            listener.onClose();
        } catch (TransportFailure e) {
            call.fail(e.why());
            listener.onError(e);
        } catch (IOException | CancellationException e) {
            var failure = new ModelFailure.Broken();
            call.fail(failure);
            listener.onError(new TransportFailure(failure));
        }
    }

    private void stream(HttpRequest request, ServerSentEventListener listener) throws IOException {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            call.holds(() -> close(body));
            check(response);
            watch.headersCame();
            var handle = new Handle(call);
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            new BoundedEvents(body).read(data -> {
                if (call.isCut()) {
                    throw new CancellationException();
                }
                listener.onEvent(new ServerSentEvent(null, data), new ServerSentEventContext(handle));
            });
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            header.getValue().forEach(value -> builder.header(header.getKey(), value));
        }
        CompletableFuture<HttpResponse<InputStream>> answer =
                network.sendAsync(builder.build(), HttpResponse.BodyHandlers.ofInputStream());
        call.holds(() -> answer.cancel(true));
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new TransportFailure(new ModelFailure.Down());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new CancellationException();
        }
    }

    private static void check(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        if (status == 200) {
            String type =
                    response.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
            if (!type.startsWith("text/event-stream")) {
                throw new TransportFailure(new ModelFailure.NotAModel());
            }
            return;
        }
        throw new TransportFailure(
                switch (status) {
                    case 301, 302, 303, 307, 308 -> new ModelFailure.Redirected(status);
                    case 401, 403 -> new ModelFailure.Unauthorised(status);
                    case 404, 405 -> new ModelFailure.NotAModel();
                    case 429, 503 -> new ModelFailure.Busy();
                    case 413 -> new ModelFailure.TooLong(Part.REQUEST);
                    case 400, 422 ->
                        saysTooLong(response.body())
                                ? new ModelFailure.TooLong(Part.REQUEST)
                                : new ModelFailure.Refused(status);
                    default -> new ModelFailure.Refused(status);
                });
    }

    /** vLLM, Ollama and llama.cpp each say in their own words that the context is full. */
    private static boolean saysTooLong(InputStream body) throws IOException {
        String refusal = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return refusal.contains("context")
                && (refusal.contains("length") || refusal.contains("size") || refusal.contains("exceed"));
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // It is closed, which is all that was wanted.
        }
    }

    private record Handle(Call call) implements ServerSentEventParsingHandle {
        @Override
        public void cancel() {
            call.cut(new Call.Cut.ByPerson());
        }

        @Override
        public boolean isCancelled() {
            return call.isCut();
        }
    }

    private record Builder(StoppableHttpClient client) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return client.network.connectTimeout().orElse(Duration.ofSeconds(5));
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofMinutes(5);
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
