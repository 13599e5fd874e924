package school.preau.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser's half of the conversation with Vaadin, without a browser: signs in, opens a page, navigates, clicks. It keeps just enough of
 * the tree (tag, attributes, properties, text) to find what to click, so that a load of fifty people costs the load generator little.
 */
final class VaadinClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    private final String address;
    private final HttpClient http;
    private final Map<Integer, ObjectNode> nodes = new HashMap<>();
    private String securityKey = "";
    private String pushId = "";
    private int uiId;
    private int syncId;
    private int clientId;

    VaadinClient(String address) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Signs in through the form of the sign-in page. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        String page = get("/sign-in").body();
        var csrf = CSRF.matcher(page);
        String token = csrf.find() ? "&_csrf=" + encode(csrf.group(1)) : "";
        var request = HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + encode(name) + "&password=" + encode(password) + token))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.uri().getPath().contains("sign-in")) {
            throw new IllegalStateException("Not signed in: " + response.statusCode() + " at " + response.uri());
        }
    }

    /** A plain request of a path, as for an empty page. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a page as a browser does on a full load: the page itself, the start of a UI, the first navigation. */
    void open(String route) throws IOException, InterruptedException {
        nodes.clear();
        get("/" + route);
        var start = JSON.readTree(
                get("/?v-r=init&location=" + encode(route) + "&query=&v-sw=1440&v-sh=900&v-ww=1440&v-wh=900")
                        .body());
        var config = start.path("appConfig");
        uiId = config.path("v-uiId").asInt();
        var first = config.path("uidl");
        securityKey = first.path("Vaadin-Security-Key").asString("");
        pushId = first.path("Vaadin-Push-ID").asString("");
        apply(first);
        navigate(route);
    }

    /** One navigation inside an open page: one round trip. */
    void navigate(String route) throws IOException, InterruptedException {
        var data = JSON.createObjectNode();
        data.put("route", route);
        data.put("query", "");
        data.put("appShellTitle", "");
        data.putNull("historyState");
        data.put("trigger", "");
        send(event(1, "ui-navigate", data));
    }

    /** Clicks the first node that fits: one round trip. */
    void click(Predicate<ObjectNode> which) throws IOException, InterruptedException {
        int node = find(which).orElseThrow(() -> new IllegalStateException("Nothing to click"));
        var data = JSON.createObjectNode();
        for (String key : List.of(
                "event.shiftKey",
                "event.metaKey",
                "event.detail",
                "event.ctrlKey",
                "event.clientX",
                "event.clientY",
                "event.altKey",
                "event.button",
                "event.screenY",
                "event.screenX")) {
            if (key.endsWith("Key")) {
                data.put(key, false);
            } else {
                data.put(key, 0);
            }
        }
        send(event(node, "click", data));
    }

    Optional<Integer> find(Predicate<ObjectNode> which) {
        return nodes.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }

    /** How many nodes the client holds, to see that a page was really built. */
    int size() {
        return nodes.size();
    }

    /** Opens the push channel and keeps it open. */
    WebSocket push() {
        String query =
                "?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json&X-atmo-protocol=true"
                        .formatted(uiId, encode(pushId));
        return http.newWebSocketBuilder()
                .buildAsync(
                        URI.create(address.replace("http:", "ws:") + "/VAADIN/push" + query), new WebSocket.Listener() {
                            @Override
                            public @Nullable CompletionStage<?> onText(
                                    WebSocket socket, CharSequence data, boolean last) {
                                socket.request(1);
                                return null;
                            }
                        })
                .join();
    }

    private ObjectNode event(int node, String name, ObjectNode data) {
        var event = JSON.createObjectNode();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.set("data", data);
        return event;
    }

    private void send(ObjectNode call) throws IOException, InterruptedException {
        var body = JSON.createObjectNode();
        body.put("csrfToken", securityKey);
        body.putArray("rpc").add(call);
        body.put("syncId", syncId);
        body.put("clientId", clientId);
        var request = HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + uiId))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        String text = response.body();
        if (response.statusCode() != 200 || !text.startsWith("for(;;);")) {
            throw new IllegalStateException("Round trip failed: " + response.statusCode() + " "
                    + text.substring(0, Math.min(200, text.length())));
        }
        for (JsonNode uidl : JSON.readTree(text.substring("for(;;);".length()))) {
            if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired")) {
                throw new IllegalStateException("The server answered with an error: " + uidl.path("meta"));
            }
            apply(uidl);
        }
    }

    /** Features of Flow's tree: 0 element data (tag), 1 properties, 3 attributes, 7 text. */
    private void apply(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
        for (JsonNode change : uidl.path("changes")) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString("")) {
                case "attach" -> nodes.put(node, JSON.createObjectNode());
                case "detach" -> nodes.remove(node);
                case "put" -> {
                    int feature = change.path("feat").asInt();
                    if (feature == 0 || feature == 1 || feature == 3 || feature == 7) {
                        nodes.computeIfAbsent(node, key -> JSON.createObjectNode())
                                .set(change.path("key").asString(""), change.path("value"));
                    }
                }
                default -> {
                    // children and listeners are not needed to find what to click
                }
            }
        }
    }

    /** Text of all nodes, for looking at what a page says. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        nodes.values().forEach(node -> {
            if (node.path("text").isString()) {
                texts.add(node.path("text").asString());
            }
        });
        return texts;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
