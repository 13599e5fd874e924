package school.preau.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.ModelGateway;
import school.preau.sandbox.gateway.ModelRequest;
import school.preau.sandbox.gateway.ModelRequest.Author;
import school.preau.sandbox.gateway.ModelRequest.Message;
import school.preau.sandbox.screen.ScreenedStream;
import tools.jackson.databind.ObjectMapper;

/** One way to ask the model: directly, or through the gateway. */
interface Asking {

    String INSTRUCTION = "Tu aides une soignante à écrire. Tu n'inventes rien.";
    String QUESTION = "Compte, sans rien d'autre.";
    int LONGEST = 4000;

    /** Asks, and returns when the answer is over. */
    Answer ask() throws Exception;

    /**
     * An answer as its reader had it.
     *
     * @param first nanoseconds until its first token
     * @param showable nanoseconds until more of it was here than the privacy screen holds back
     * @param whole nanoseconds until its end
     */
    record Answer(String text, long first, long showable, long whole) {}

    /** Without anything of Préau: the client of the JDK, a line at a time. */
    static Asking directly(URI endpoint) {
        var json = new ObjectMapper();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var body = json.createObjectNode()
                .put("model", "fake-1")
                .put("stream", true)
                .put("max_tokens", LONGEST);
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", INSTRUCTION);
        messages.addObject().put("role", "user").put("content", QUESTION);
        var request = HttpRequest.newBuilder(URI.create(endpoint + "/chat/completions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return () -> {
            long begin = System.nanoTime();
            var heard = new Heard(begin);
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            read(response.body(), json, heard);
            return heard.answer();
        };
    }

    private static void read(InputStream body, ObjectMapper json, Heard heard) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: {")) {
                    heard.token(json.readTree(line.substring("data: ".length()))
                            .path("choices")
                            .path(0)
                            .path("delta")
                            .path("content")
                            .asString(""));
                }
            }
        }
    }

    /** As the sandbox asks. */
    static Asking through(ModelGateway gateway) {
        var request = new ModelRequest(
                "model",
                List.of(new Message(Author.INSTRUCTION, INSTRUCTION), new Message(Author.LEARNER, QUESTION)),
                LONGEST,
                0.2);
        return () -> {
            var heard = new Heard(System.nanoTime());
            var answer = new CompletableFuture<Answer>();
            gateway.ask(request, new AnswerListener() {
                @Override
                public void token(String text) {
                    heard.token(text);
                }

                @Override
                public void ended(AnswerEnd end) {
                    if (end instanceof AnswerEnd.Complete) {
                        answer.complete(heard.answer());
                    } else {
                        answer.completeExceptionally(new IllegalStateException("The answer ended: " + end));
                    }
                }
            });
            return answer.get(2, TimeUnit.MINUTES);
        };
    }

    /** Takes down what comes. */
    final class Heard {

        private final long begin;
        private final StringBuilder text = new StringBuilder();
        private long first;
        private long showable;

        Heard(long begin) {
            this.begin = begin;
        }

        void token(String token) {
            if (first == 0 && !token.isEmpty()) {
                first = System.nanoTime() - begin;
            }
            text.append(token);
            if (showable == 0 && text.length() > ScreenedStream.HELD_BACK) {
                showable = System.nanoTime() - begin;
            }
        }

        Answer answer() {
            return new Answer(text.toString(), first, showable, System.nanoTime() - begin);
        }
    }
}
