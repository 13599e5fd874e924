package school.preau.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser's half of the conversation with Vaadin, without a browser: signs in, opens a page, navigates, clicks, answers, keeps the push
 * channel open. What it returns as a duration is the exchange alone, from the request to the last byte of the answer.
 */
final class VaadinClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient NETWORK = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private static final String SCREEN =
            "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=-60&v-rtzo=-60"
                    + "&v-dstd=60&v-dston=false&v-tzid=Europe%2FParis";
    private static final String GUARD = "for(;;);";

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private final PageTree page = new PageTree();
    private String securityKey = "";
    private String pushId = "";
    private int uiId;
    private int syncId;
    private int clientId;
    private int visits;
    private Consumer<JsonNode> changed = change -> {};

    VaadinClient(String address) {
        this.address = address;
    }

    /** What the server has described so far. */
    PageTree page() {
        return page;
    }

    /** Signs in through the form of the sign-in page. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        exchange(request("/sign-in").build());
        var response = exchange(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + encode(name) + "&password=" + encode(password)))
                .build());
        String where = response.headers().firstValue("Location").orElse("nowhere");
        if (response.statusCode() != 302 || where.contains("sign-in")) {
            throw new IllegalStateException(name + " was not let in: " + response.statusCode() + " to " + where);
        }
    }

    /** A plain request of a path, outside Vaadin. */
    long get(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var response = exchange(request(path).build());
        long took = System.nanoTime() - begin;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return took;
    }

    /** Opens a page as a browser does on a full load: the page itself, the start of a UI, the first navigation. */
    void open(String route) throws IOException, InterruptedException {
        page.clear();
        get("/" + route);
        var start = JSON.readTree(text(exchange(request("/?v-r=init&location=" + encode(route) + "&query=" + SCREEN)
                .build())));
        var config = start.path("appConfig");
        uiId = config.path("v-uiId").asInt();
        syncId = 0;
        clientId = 0;
        var first = config.path("uidl");
        securityKey = first.path("Vaadin-Security-Key").asString("");
        pushId = first.path("Vaadin-Push-ID").asString("");
        take(first);
        navigate(route);
    }

    /** One navigation inside an open page. The server builds nothing when one is already there: the query tells two visits apart. */
    long navigate(String route) throws IOException, InterruptedException {
        var data = JSON.createObjectNode();
        data.put("route", route);
        data.put("query", "visit=" + ++visits);
        data.put("appShellTitle", "");
        data.putNull("historyState");
        data.put("trigger", "link");
        return send(event(1, "ui-navigate", data));
    }

    /** A round trip that asks for nothing. */
    long nothing() throws IOException, InterruptedException {
        return send();
    }

    /** Clicks what says exactly these words. */
    long click(String words) throws IOException, InterruptedException {
        return click(page.saying(words)
                .orElseThrow(() -> new IllegalStateException("Nothing says “" + words + "” here: " + page.text())));
    }

    long click(int node) throws IOException, InterruptedException {
        var data = JSON.createObjectNode();
        List.of("shiftKey", "metaKey", "ctrlKey", "altKey").forEach(key -> data.put("event." + key, false));
        List.of("detail", "button", "clientX", "clientY", "screenX", "screenY")
                .forEach(key -> data.put("event." + key, 0));
        return send(event(node, "click", data));
    }

    /** Chooses an option as the browser reports it: the new state of the control, then that it changed. */
    long choose(int control) throws IOException, InterruptedException {
        var state = JSON.createObjectNode();
        state.put("type", "mSync");
        state.put("node", control);
        state.put("feature", 1);
        state.put("property", "checked");
        state.put("value", true);
        page.all("input", "type", "radio").forEach(option -> page.set(option, "checked", option == control));
        return send(state, event(control, "change", JSON.createObjectNode()));
    }

    /** Sends a request to the model, as the field for it does. */
    long ask(String text) throws IOException, InterruptedException {
        var data = JSON.createObjectNode();
        data.put("event.detail.text", text);
        return send(event(page.first("preau-prompt"), "prompt-sent", data));
    }

    /** The sign of life that an open page sends by itself every two minutes. */
    void heartbeat() throws IOException, InterruptedException {
        get("/?v-r=heartbeat&v-uiId=" + uiId);
    }

    /** Opens the push channel, and returns when the server has answered on it. */
    WebSocket push() throws Exception {
        return push(change -> {});
    }

    /**
     * Opens the push channel, and returns when the server has answered on it.
     *
     * @param listener is told every change of the page, whichever way it comes, as soon as it has come
     */
    WebSocket push(Consumer<JsonNode> listener) throws Exception {
        changed = listener;
        String query = ("/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0"
                        + "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json&X-atmo-protocol=true")
                .formatted(uiId, encode(pushId));
        var greeted = new CompletableFuture<Boolean>();
        var messages = new PushMessages(message -> take(JSON.readTree(message)));
        var socket = NETWORK.newWebSocketBuilder()
                .header("Cookie", cookie())
                .buildAsync(URI.create(address.replace("http:", "ws:") + query), new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        if (!greeted.complete(true)) {
                            messages.more(data);
                        }
                        from.request(1);
                        return null;
                    }

                    @Override
                    public void onError(WebSocket from, Throwable error) {
                        greeted.completeExceptionally(error);
                    }
                })
                .get(20, TimeUnit.SECONDS);
        greeted.get(20, TimeUnit.SECONDS);
        return socket;
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        var event = JSON.createObjectNode();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.set("data", data);
        return event;
    }

    private long send(ObjectNode... calls) throws IOException, InterruptedException {
        var body = JSON.createObjectNode();
        body.put("csrfToken", securityKey);
        var rpc = body.putArray("rpc");
        for (ObjectNode call : calls) {
            rpc.add(call);
        }
        body.put("syncId", syncId);
        body.put("clientId", clientId);
        var request = request("/?v-r=uidl&v-uiId=" + uiId)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        long begin = System.nanoTime();
        var response = exchange(request);
        long took = System.nanoTime() - begin;
        String text = text(response);
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Round trip failed: " + response.statusCode() + " " + text);
        }
        var answer = JSON.readTree(unguarded(text));
        take(answer);
        return took;
    }

    /** What the server says comes as the answer to a request and, where the push channel is open, on it. */
    private synchronized void take(JsonNode answer) {
        for (JsonNode uidl : answer.isArray() ? answer : List.of(answer)) {
            if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired")) {
                throw new IllegalStateException("The server answered with an error: " + uidl.path("meta"));
            }
            // The two ways may overtake each other.
            syncId = Math.max(syncId, uidl.path("syncId").asInt(0));
            clientId = Math.max(clientId, uidl.path("clientId").asInt(0));
            page.apply(uidl.path("changes"));
            uidl.path("changes").forEach(changed);
        }
    }

    /** Vaadin's answers begin with what keeps a foreign page from running them. */
    static String unguarded(String text) {
        return text.startsWith(GUARD) ? text.substring(GUARD.length()) : text;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "fr")
                .header("Accept-Encoding", "gzip");
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        var response = NETWORK.send(request, HttpResponse.BodyHandlers.ofByteArray());
        for (String set : new ArrayList<>(response.headers().allValues("Set-Cookie"))) {
            String pair = set.substring(0, (set + ";").indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return response;
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
