package school.preau.platform;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as plain maps, lists and texts, keeping the line of each node. No types are built, no aliases are followed, no
 * key may stand twice.
 */
public final class StrictYaml {

    private StrictYaml() {}

    /** The mapping a file holds, or empty when it cannot be parsed (the problem is then added). */
    public static Optional<YamlMap> map(String file, String text, Problems problems) {
        return map(file, text, 0, problems);
    }

    /** As {@link #map(String, String, Problems)}, for a block that begins after {@code lineOffset} lines of its file. */
    public static Optional<YamlMap> map(String file, String text, int lineOffset, Problems problems) {
        var root = compose(file, text, lineOffset, problems);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (root.get() instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(file, lineOffset, mapping, problems));
        }
        problems.add(file, lineOffset + 1, "The file should hold keys and values.", "Write it as “key: value” lines.");
        return Optional.empty();
    }

    /** The list of mappings a file holds. */
    public static List<YamlMap> list(String file, String text, Problems problems) {
        var root = compose(file, text, 0, problems);
        if (root.isEmpty()) {
            return List.of();
        }
        if (root.get() instanceof SequenceNode sequence) {
            return YamlMap.maps(file, 0, sequence, problems);
        }
        problems.add(file, 1, "The file should hold a list.", "Begin each entry with “- ”.");
        return List.of();
    }

    private static Optional<Node> compose(String file, String text, int lineOffset, Problems problems) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(20);
            options.setCodePointLimit(1024 * 1024);
            var composer = new Composer(
                    new ParserImpl(new StreamReader(new StringReader(text)), options), new Resolver(), options);
            return Optional.ofNullable(composer.getSingleNode());
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1 + lineOffset;
            problems.add(
                    file,
                    line,
                    "This is not well-formed YAML: " + e.getProblem() + ".",
                    "Check indentation and colons; put a text that contains “: ” or begins with a sign between quotes.");
            return Optional.empty();
        } catch (YAMLException e) {
            problems.add(file, 0, "This is not well-formed YAML: " + e.getMessage(), "Check the file's signs.");
            return Optional.empty();
        }
    }
}
