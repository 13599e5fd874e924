package school.preau.sandbox.gateway;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;
import school.preau.sandbox.gateway.ModelFailure.Part;

/** One answer from its place in the queue to its end, on a virtual thread of its own. */
final class Answering implements RunningAnswer {

    /** Longest answer in characters; a letter has two thousand. */
    static final int LONGEST_ANSWER = 60_000;

    /** Seconds by which an announced wait changes. */
    private static final long STEP = 5;
    /** What no text needs and a page or a database would obey: control characters, and marks that turn the direction of words. */
    private static final Pattern OBEYED =
            Pattern.compile("[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

    private final ModelEndpoint endpoint;
    private final ModelRequest request;
    private final HttpClient network;
    private final Turnstile turnstile;
    private final Pace pace;
    private final ModelHealth health;
    private final AnswerListener listener;
    private final Call call = new Call();
    private final Turnstile.Ticket ticket;
    /** Guards the order in which the listener hears. */
    private final Object telling = new Object();

    private boolean begun;
    private int toldPlace;
    private long toldSeconds;
    private boolean ended;
    private volatile long askedAt;
    private volatile @Nullable Duration firstToken;

    Answering(
            ModelEndpoint endpoint,
            ModelRequest request,
            HttpClient network,
            Turnstile turnstile,
            Pace pace,
            ModelHealth health,
            AnswerListener listener) {
        this.endpoint = endpoint;
        this.request = request;
        this.network = network;
        this.turnstile = turnstile;
        this.pace = pace;
        this.health = health;
        this.listener = listener;
        this.ticket = new Turnstile.Ticket(
                () -> Thread.ofVirtual().name("model-answer").start(this::run), this::place);
    }

    void begin() {
        if (!turnstile.enter(ticket)) {
            call.fail(new ModelFailure.Busy());
            end(null);
        }
    }

    @Override
    public void stop() {
        if (call.cut(new Call.Cut.ByPerson())) {
            turnstile.leaveQueue(ticket);
            // Whoever asked hears it now, even while a name is being looked up and there is nothing to close yet.
            Thread.ofVirtual().name("model-stopped").start(() -> end(null));
        }
    }

    /** Told when the place changes, or the wait by as much as one would notice. */
    private void place(int place, Duration wait) {
        long seconds = STEP * Math.ceilDiv(wait.toSeconds(), STEP);
        synchronized (telling) {
            if (!begun && !ended && (place != toldPlace || seconds != toldSeconds)) {
                toldPlace = place;
                toldSeconds = seconds;
                listener.queued(place, Duration.ofSeconds(seconds));
            }
        }
    }

    private void run() {
        synchronized (telling) {
            begun = true;
        }
        askedAt = System.nanoTime();
        var watch = new Watch(call, endpoint.patience());
        var heard = new Heard(watch);
        try {
            if (!call.isCut()) {
                ask(watch, heard);
            }
        } catch (RuntimeException e) {
            call.fail(failure(e));
        } finally {
            watch.end();
            turnstile.leave(ticket);
            end(heard.response);
        }
    }

    private void ask(Watch watch, Heard heard) {
        if (!endpoint.externalAccepted()
                && Neighbourhood.of(Objects.requireNonNullElse(endpoint.url().getHost(), ""))
                        == Neighbourhood.Place.OUTSIDE) {
            call.fail(new ModelFailure.Outside());
            return;
        }
        tell(listener::asked);
        ModelKey key = endpoint.key();
        var model = OpenAiStreamingChatModel.builder()
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.model())
                .maxTokens(request.maxTokens())
                .temperature(request.temperature())
                .httpClientBuilder(new StoppableHttpClient(network, call, watch).builder());
        if (key != null) {
            model.apiKey(key.value());
        }
        List<ChatMessage> messages =
                request.messages().stream().map(Answering::message).toList();
        model.build().chat(ChatRequest.builder().messages(messages).build(), heard);
    }

    private void end(@Nullable ChatResponse response) {
        AnswerEnd end = ending(response, measures(response));
        switch (end) {
            case AnswerEnd.Complete(AnswerMeasures measures) -> {
                pace.took(measures.whole());
                health.answered(endpoint);
            }
            case AnswerEnd.Failed failed -> health.failed(endpoint, failed.why());
            case AnswerEnd.Stopped stopped -> {}
        }
        synchronized (telling) {
            if (!ended) {
                ended = true;
                listener.ended(end);
            }
        }
    }

    private AnswerEnd ending(@Nullable ChatResponse response, AnswerMeasures measures) {
        Call.Cut reason = call.reason().orElse(null);
        if (reason == null) {
            // A stream that ends without saying why it ended broke off.
            return response != null && response.finishReason() != null
                    ? new AnswerEnd.Complete(measures)
                    : new AnswerEnd.Failed(new ModelFailure.Broken(), measures);
        }
        return switch (reason) {
            case Call.Cut.ByPerson() -> new AnswerEnd.Stopped(measures);
            case Call.Cut.ByFailure(ModelFailure why) -> new AnswerEnd.Failed(why, measures);
        };
    }

    private AnswerMeasures measures(@Nullable ChatResponse response) {
        Duration whole = Duration.ofNanos(askedAt == 0 ? 0 : System.nanoTime() - askedAt);
        if (response == null) {
            return new AnswerMeasures(endpoint.model(), null, null, null, firstToken, whole, false);
        }
        var usage = response.tokenUsage();
        return new AnswerMeasures(
                Objects.requireNonNullElse(response.modelName(), endpoint.model()),
                response.metadata() instanceof OpenAiChatResponseMetadata metadata
                        ? metadata.systemFingerprint()
                        : null,
                usage == null ? null : usage.inputTokenCount(),
                usage == null ? null : usage.outputTokenCount(),
                firstToken,
                whole,
                response.finishReason() == FinishReason.LENGTH);
    }

    private void tell(Runnable event) {
        synchronized (telling) {
            try {
                if (!ended) {
                    event.run();
                }
            } catch (RuntimeException e) {
                // Whoever listens cannot go on; the model need not go on either.
                call.fail(new ModelFailure.Broken());
            }
        }
    }

    private static ModelFailure failure(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransportFailure transport) {
                return transport.why();
            }
        }
        return new ModelFailure.Broken();
    }

    private static ChatMessage message(ModelRequest.Message message) {
        return switch (message.author()) {
            case INSTRUCTION -> SystemMessage.from(message.text());
            case LEARNER -> UserMessage.from(message.text());
            case MODEL -> AiMessage.from(message.text());
        };
    }

    /** What comes back, as the library tells it. */
    private final class Heard implements StreamingChatResponseHandler {

        private final Watch watch;
        private @Nullable ChatResponse response;
        private int length;

        Heard(Watch watch) {
            this.watch = watch;
        }

        @Override
        public void onPartialResponse(String text) {
            if (call.isCut()) {
                return;
            }
            watch.tokenCame();
            if (firstToken == null) {
                firstToken = Duration.ofNanos(System.nanoTime() - askedAt);
            }
            length += text.length();
            if (length > LONGEST_ANSWER) {
                call.fail(new ModelFailure.TooLong(Part.ANSWER));
                return;
            }
            String words = OBEYED.matcher(text).replaceAll("");
            if (!words.isEmpty()) {
                tell(() -> listener.token(words));
            }
        }

        @Override
        public void onPartialThinking(PartialThinking thinking) {
            watch.tokenCame();
        }

        @Override
        public void onCompleteResponse(ChatResponse complete) {
            response = complete;
        }

        @Override
        public void onError(Throwable error) {
            call.fail(failure(error));
        }
    }
}
