package school.preau.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read strictly. A missing or wrong value adds a problem and yields a harmless placeholder, so that
 * reading goes on and every problem is found; callers look at {@link Problems#none()} before they use the result. After the
 * last key, {@link #done()} reports the keys nobody asked for.
 */
public final class YamlMap {

    /** Lower-case letters, digits and hyphens. */
    public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final int lineOffset;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMap(String file, int lineOffset, MappingNode mapping, Problems problems) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.line = mapping.getStartMark().getLine() + 1 + lineOffset;
        this.problems = problems;
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                    problems.add(
                            file, lineOf(key), "The key “" + key.getValue() + "” stands twice.", "Keep one of them.");
                }
                lines.put(key.getValue(), lineOf(key));
            }
        }
    }

    static List<YamlMap> maps(String file, int lineOffset, SequenceNode sequence, Problems problems) {
        var maps = new ArrayList<YamlMap>();
        for (Node node : sequence.getValue()) {
            if (node instanceof MappingNode mapping) {
                maps.add(new YamlMap(file, lineOffset, mapping, problems));
            } else {
                problems.add(
                        file,
                        node.getStartMark().getLine() + 1 + lineOffset,
                        "This entry should have keys and values.",
                        "Write it as “- key: value”.");
            }
        }
        return maps;
    }

    public String file() {
        return file;
    }

    /** Where the mapping begins, from 1. */
    public int line() {
        return line;
    }

    /** Where a key stands, or the mapping's own line when it is absent. */
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether a key holds a list: for the few keys that may hold a list or a word. */
    public boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** All keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Adds a problem at a key of this mapping. */
    public void problem(String key, String message, String remedy) {
        problems.add(file, line(key), message, remedy);
    }

    /** Reports every key nobody asked for. Call once, after the last read. */
    public void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(
                        key,
                        "The key “" + key + "” is not known here.",
                        "Known keys: " + asked.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    public String string(String key) {
        return optionalString(key).orElseGet(() -> {
            missing(key, "a text");
            return "";
        });
    }

    public Optional<String> optionalString(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(key, "“" + key + "” should be a single text.", "Write “" + key + ": …”.");
        return Optional.of("");
    }

    /** A permanent id: lower-case letters, digits and hyphens, at most 60 characters. */
    public String slug(String key) {
        String value = string(key);
        if (!value.isEmpty() && (value.length() > 60 || !SLUG.matcher(value).matches())) {
            problem(key, "“" + value + "” is not an id.", "Use lower-case letters, digits and hyphens, at most 60.");
        }
        return value;
    }

    public LocalText localText(String key) {
        return optionalLocalText(key).orElseGet(() -> {
            missing(key, "a text in both languages");
            return LocalText.EMPTY;
        });
    }

    public Optional<LocalText> optionalLocalText(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            problem(key, "“" + key + "” should be in both languages.", "Write “" + key + ": {fr: …, en: …}”.");
            return Optional.of(LocalText.EMPTY);
        }
        var both = new YamlMap(file, lineOffset, mapping, problems);
        var text = new LocalText(both.translation("fr", "French"), both.translation("en", "English"));
        both.done();
        return Optional.of(text);
    }

    private String translation(String code, String language) {
        String value = optionalString(code).orElse("");
        if (value.isBlank()) {
            problems.add(file, line, "The " + language + " text is missing.", "Add “" + code + ": …”.");
        }
        return value;
    }

    public int integer(String key, int from, int to) {
        if (!has(key)) {
            asked.add(key);
            missing(key, "a whole number");
            return from;
        }
        return integer(key, from, to, from);
    }

    public int integer(String key, int from, int to, int absent) {
        var value = optionalString(key);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of bounds
        }
        problem(
                key,
                "“" + key + "” should be a whole number from " + from + " to " + to + ", not “" + value.get() + "”.",
                "Write a number in these bounds.");
        return absent;
    }

    public BigDecimal decimal(String key) {
        return optionalDecimal(key).orElseGet(() -> {
            missing(key, "a number");
            return BigDecimal.ZERO;
        });
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return optionalString(key).map(value -> {
            try {
                return new BigDecimal(value);
            } catch (NumberFormatException e) {
                problem(key, "“" + value + "” is not a number.", "Write digits with a point: 2.5.");
                return BigDecimal.ZERO;
            }
        });
    }

    public boolean truth(String key, boolean absent) {
        return optionalString(key)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> {
                        problem(key, "“" + value + "” is neither true nor false.", "Write true or false.");
                        yield absent;
                    }
                })
                .orElse(absent);
    }

    public LocalDate date(String key) {
        return optionalDate(key).orElseGet(() -> {
            missing(key, "a date");
            return LocalDate.EPOCH;
        });
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optionalString(key).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                problem(key, "“" + value + "” is not a date.", "Write year, month and day: 2026-03-12.");
                return LocalDate.EPOCH;
            }
        });
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return optionalChoice(key, choices).orElseGet(() -> {
            missing(key, "one of " + spelled(choices));
            return choices.getEnumConstants()[0];
        });
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> choices) {
        return optionalString(key).map(value -> {
            for (E choice : choices.getEnumConstants()) {
                if (spelled(choice).equals(value)) {
                    return choice;
                }
            }
            problem(key, "“" + value + "” is not known here.", "Choose one of " + spelled(choices) + ".");
            return choices.getEnumConstants()[0];
        });
    }

    /** A list of plain texts; absent means empty. */
    public List<String> strings(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(key, "“" + key + "” should be a list.", "Write “" + key + ": [one, two]”.");
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (Node entry : sequence.getValue()) {
            if (entry instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.add(file, lineOf(entry), "This entry should be a single text.", "Write it without keys.");
            }
        }
        return List.copyOf(texts);
    }

    /** A list of texts in both languages; absent means empty. */
    public List<LocalText> localTexts(String key) {
        return maps(key).stream()
                .map(both -> {
                    var text = new LocalText(both.translation("fr", "French"), both.translation("en", "English"));
                    both.done();
                    return text;
                })
                .toList();
    }

    /** A list of mappings; absent means empty. */
    public List<YamlMap> maps(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return maps(file, lineOffset, sequence, problems);
        }
        problem(key, "“" + key + "” should be a list.", "Begin each entry with “- ”.");
        return List.of();
    }

    /** A required list of mappings of bounded length. */
    public List<YamlMap> maps(String key, int atLeast, int atMost) {
        var maps = maps(key);
        if (maps.size() < atLeast || maps.size() > atMost) {
            problem(
                    key,
                    "“" + key + "” has " + maps.size() + " entries.",
                    "Give " + atLeast + " to " + atMost + " entries.");
        }
        return maps;
    }

    public Optional<YamlMap> map(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(file, lineOffset, mapping, problems));
        }
        problem(key, "“" + key + "” should have keys and values.", "Write “" + key + ": {…}”.");
        return Optional.empty();
    }

    /** Reports that a required key is absent. */
    public void missing(String key, String what) {
        problems.add(file, line, "“" + key + "” is missing.", "Add “" + key + "” with " + what + ".");
    }

    private @Nullable Node node(String key) {
        asked.add(key);
        Node node = values.get(key);
        // "key:" with nothing behind it is an empty value, which counts as absent.
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank() ? null : node;
    }

    private int lineOf(Node node) {
        return node.getStartMark().getLine() + 1 + lineOffset;
    }

    private static String spelled(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String spelled(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(YamlMap::spelled).collect(Collectors.joining(", "));
    }
}
