package school.preau.sandbox.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model that is none: it speaks the real wire protocol (OpenAI's chat completions over HTTP/1.1 with server-sent events) on loopback,
 * says a script, misbehaves when told to, and notices when its client goes away. Also a program: {@code FakeModelEndpoint PORT
 * [MILLISECONDS_PER_TOKEN TOKENS]}; with a number of tokens it counts up to it, without one it obeys a request that holds the name of a
 * {@link Mode} after an exclamation mark.
 */
public final class FakeModelEndpoint implements AutoCloseable {

    /** How it behaves. */
    public enum Mode {
        STREAM,
        SLOW_HEADERS,
        SILENT_AFTER_HEADERS,
        STALLS_IN_THE_MIDDLE,
        HTML,
        REDIRECT,
        UNAUTHORISED,
        BUSY,
        CONTEXT_FULL,
        SERVER_ERROR,
        KILLED_IN_THE_MIDDLE,
        ENDS_WITHOUT_SAYING_SO,
        MALFORMED,
        ENDLESS_LINE,
        ENDLESS_ANSWER
    }

    private static final String LETTER =
            "Madame, chère consœur,\n\nvotre patient a été hospitalisé pour une décompensation cardiaque. "
                    + "Le traitement de sortie est celui de l'ordonnance. Restant à votre disposition, bien confraternellement.";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final ServerSocket server;
    private final Thread serving;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch clientGone = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile Mode mode = Mode.STREAM;
    private volatile boolean obeying;
    private volatile List<String> script;
    private volatile Duration perToken;

    public FakeModelEndpoint() {
        this(0);
    }

    public FakeModelEndpoint(int port) {
        this(port, Duration.ZERO, "Bonjour, je suis un modèle.");
    }

    private FakeModelEndpoint(int port, Duration delayPerToken, String text) {
        perToken = delayPerToken;
        script = words(text);
        try {
            server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serving = Thread.ofVirtual().start(this::serve);
    }

    public static void main(String[] arguments) throws InterruptedException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8099;
        boolean counts = arguments.length > 2;
        var delay = Duration.ofMillis(counts ? Integer.parseInt(arguments[1]) : 20);
        var endpoint = new FakeModelEndpoint(port, delay, counts ? counting(Integer.parseInt(arguments[2])) : LETTER);
        endpoint.obeying = !counts;
        Thread.currentThread().join();
    }

    /** A text of so many tokens in an order that can be checked. */
    public static String counting(int tokens) {
        return IntStream.rangeClosed(1, tokens).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    public FakeModelEndpoint behave(Mode behaviour) {
        mode = behaviour;
        return this;
    }

    /** Says a text word by word. */
    public FakeModelEndpoint say(Duration delayPerToken, String text) {
        perToken = delayPerToken;
        script = words(text);
        return this;
    }

    private static List<String> words(String text) {
        return List.of(text.split("(?<= )"));
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1");
    }

    /** The bodies of the requests so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Waits until a chat request has come and is being answered as told. */
    public boolean reached() throws InterruptedException {
        return reached.await(10, TimeUnit.SECONDS);
    }

    /** Waits until a client has closed its connection before its answer was over. */
    public boolean clientLeft(Duration atMost) throws InterruptedException {
        return clientGone.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** As when its process ends: open connections are closed too. */
    @Override
    public void close() throws IOException {
        server.close();
        for (Socket client : clients) {
            client.close();
        }
        try {
            // Only then is the port free for another.
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = client.getOutputStream();
            for (String first = in.readLine(); first != null; first = in.readLine()) {
                String body = body(in);
                if (first.contains("/models")) {
                    models(out);
                } else {
                    requests.add(body);
                    obey(body);
                    if (!chat(client, out)) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            clientGone.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what the newest message says, when it is a program of its own. */
    private void obey(String body) {
        if (obeying) {
            String newest = body.substring(body.lastIndexOf("\"content\""));
            mode = Arrays.stream(Mode.values())
                    .filter(each -> newest.contains("!" + each.name()))
                    .findFirst()
                    .orElse(Mode.STREAM);
        }
    }

    private static String body(BufferedReader in) throws IOException {
        int length = 0;
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        char[] bytes = new char[length];
        int read = 0;
        while (read < length) {
            int some = in.read(bytes, read, length - read);
            if (some < 0) {
                throw new IOException("cut");
            }
            read += some;
        }
        return new String(new String(bytes).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void models(OutputStream out) throws IOException {
        switch (mode) {
            case HTML -> whole(out, "200 OK", "text/html", "<html>Accueil</html>");
            case UNAUTHORISED -> whole(out, "401 Unauthorized", "application/json", "{}");
            default -> whole(out, "200 OK", "application/json", "{\"data\":[{\"id\":\"fake-1\"}]}");
        }
    }

    /** @return whether the connection lives on */
    private boolean chat(Socket client, OutputStream out) throws IOException, InterruptedException {
        switch (mode) {
            case SLOW_HEADERS -> waitForDeparture(client);
            case SILENT_AFTER_HEADERS -> {
                headers(out);
                waitForDeparture(client);
            }
            case HTML -> whole(out, "200 OK", "text/html", "<html>Portail</html>");
            case REDIRECT ->
                write(out, "HTTP/1.1 302 Found\r\nLocation: http://example.org/\r\nContent-Length: 0\r\n\r\n");
            case UNAUTHORISED ->
                whole(out, "401 Unauthorized", "application/json", "{\"error\":{\"message\":\"key\"}}");
            case BUSY -> whole(out, "429 Too Many Requests", "application/json", "{}");
            case CONTEXT_FULL ->
                whole(
                        out,
                        "400 Bad Request",
                        "application/json",
                        "{\"error\":{\"message\":\"maximum context length\"}}");
            case SERVER_ERROR -> whole(out, "500 Internal Server Error", "application/json", "{}");
            case ENDLESS_LINE -> {
                headers(out);
                String part = "x".repeat(64 * 1024);
                chunk(out, "data: {\"a\":\"");
                for (int i = 0; i < 160; i++) {
                    chunk(out, part);
                }
                waitForDeparture(client);
            }
            default -> {
                return stream(client, out);
            }
        }
        return mode != Mode.SLOW_HEADERS && mode != Mode.SILENT_AFTER_HEADERS;
    }

    private boolean stream(Socket client, OutputStream out) throws IOException, InterruptedException {
        headers(out);
        chunk(out, event("{\"role\":\"assistant\",\"content\":\"\"}", "null"));
        int said = 0;
        for (int i = 0; mode == Mode.ENDLESS_ANSWER || i < script.size(); i++) {
            if (!perToken.isZero()) {
                Thread.sleep(perToken);
            }
            chunk(out, event("{\"content\":" + quoted(script.get(i % script.size())) + "}", "null"));
            said++;
            if (said == 2) {
                switch (mode) {
                    case KILLED_IN_THE_MIDDLE -> {
                        return false;
                    }
                    case MALFORMED -> chunk(out, "data: {\"choices\":[{\"delta\":{\"content\":\r\n\r\n");
                    case STALLS_IN_THE_MIDDLE -> waitForDeparture(client);
                    default -> {}
                }
            }
        }
        if (mode == Mode.ENDS_WITHOUT_SAYING_SO) {
            write(out, "0\r\n\r\n");
            return true;
        }
        chunk(out, event("{}", "\"stop\""));
        chunk(
                out,
                "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"fake-1\",\"choices\":[],"
                        + "\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":" + said + ",\"total_tokens\":"
                        + (12 + said)
                        + "}}\n\n");
        chunk(out, "data: [DONE]\n\n");
        write(out, "0\r\n\r\n");
        return true;
    }

    private void waitForDeparture(Socket client) throws IOException {
        reached.countDown();
        client.setSoTimeout(20_000);
        if (client.getInputStream().read() < 0) {
            throw new IOException("the client left");
        }
    }

    private static String event(String delta, String finish) {
        return "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"fake-1\",\"system_fingerprint\":\"b42\",\"choices\":[{\"index\":0,"
                + "\"delta\":" + delta + ",\"finish_reason\":" + finish + "}]}\n\n";
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "\""
                + CONTROL.matcher(escaped)
                        .replaceAll(found ->
                                "\\\\u%04x".formatted((int) found.group().charAt(0))) + "\"";
    }

    private static void headers(OutputStream out) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    private static void whole(OutputStream out, String status, String type, String body) throws IOException {
        write(
                out,
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(out, Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
