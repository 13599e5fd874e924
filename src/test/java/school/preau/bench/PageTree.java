package school.preau.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A page as the server described it: of each node its tag, attributes, properties and text, and what it lies in. Just enough to see that the
 * page was built, what it says and what to click, so that fifty people cost the load generator little.
 */
final class PageTree {

    private static final int TAG = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;

    private final Map<Integer, Map<String, String>> nodes = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private int built;

    void clear() {
        nodes.clear();
        parents.clear();
    }

    void apply(JsonNode changes) {
        built = 0;
        for (JsonNode change : changes) {
            int node = change.path("node").asInt();
            int feature = change.path("feat").asInt(-1);
            switch (change.path("type").asString("")) {
                case "attach" -> {
                    nodes.put(node, new HashMap<>());
                    built++;
                }
                case "detach" -> {
                    nodes.remove(node);
                    parents.remove(node);
                }
                case "put" -> {
                    if (feature == TAG || feature == PROPERTIES || feature == ATTRIBUTES || feature == TEXT) {
                        nodes.computeIfAbsent(node, key -> new HashMap<>())
                                .put(
                                        change.path("key").asString(""),
                                        change.path("value").asString(""));
                    }
                }
                case "splice" -> {
                    if (feature == CHILDREN) {
                        change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
                    }
                }
                default -> {
                    // Classes and listeners are not needed here.
                }
            }
        }
    }

    /** How many nodes the last answer of the server built. */
    int built() {
        return built;
    }

    /** Whether some text of the page holds these words. */
    boolean says(String words) {
        String wanted = plain(words);
        return nodes.values().stream()
                .anyMatch(node -> plain(node.getOrDefault("text", "")).contains(wanted)
                        || plain(node.getOrDefault("innerHTML", "")).contains(wanted));
    }

    /** The element that directly holds exactly these words. */
    Optional<Integer> saying(String words) {
        String wanted = plain(words);
        return nodes.entrySet().stream()
                .filter(node -> plain(node.getValue().getOrDefault("text", "")).equals(wanted))
                .map(node -> parents.get(node.getKey()))
                .findFirst();
    }

    /** The elements of a kind, in the order in which they were built. */
    List<Integer> all(String tag, String attribute, String value) {
        var found = new ArrayList<Integer>();
        nodes.forEach((node, said) -> {
            if (tag.equals(said.get("tag")) && value.equals(said.get(attribute))) {
                found.add(node);
            }
        });
        found.sort(Integer::compare);
        return found;
    }

    /** The first element with a tag that can be seen. */
    int first(String tag) {
        return nodes.entrySet().stream()
                .filter(node -> tag.equals(node.getValue().get("tag"))
                        && !"false".equals(node.getValue().get("visible")))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElseThrow(() -> new IllegalStateException("There is no " + tag + " here: " + text()));
    }

    /** What a change of a page says, where it says something; empty else. */
    static String said(JsonNode change) {
        return change.path("feat").asInt(-1) == TEXT
                ? change.path("value").asString("").strip()
                : "";
    }

    boolean is(int node, String property) {
        return "true".equals(nodes.getOrDefault(node, Map.of()).get(property));
    }

    /** The browser itself has changed a property. */
    void set(int node, String property, boolean value) {
        nodes.computeIfAbsent(node, key -> new HashMap<>()).put(property, Boolean.toString(value));
    }

    /** All that the page says, for the message when something is missing. */
    String text() {
        return String.join(
                " | ",
                nodes.values().stream()
                        .map(node -> node.getOrDefault("text", ""))
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** Words and digits only: spaces and punctuation are shown in more than one way. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
