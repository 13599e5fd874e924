package school.preau.sandbox.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A place in the source with its path. Asking for what is not there gives an empty place, never null. */
record Item(JsonNode node, String path) {

    /** No measure needs more: a number with an exponent of a billion is no measure. */
    private static final int LONGEST_NUMBER = 18;

    static Item bundle(JsonNode root) {
        return new Item(root, "Bundle");
    }

    boolean exists() {
        return !node.isMissingNode() && !node.isNull();
    }

    Item at(String key) {
        return new Item(node.path(key), path + "." + key);
    }

    /** The entries of a list; one entry when the source has it without a list. */
    List<Item> all(String key) {
        JsonNode list = node.path(key);
        if (!list.isArray()) {
            return list.isMissingNode() || list.isNull() ? List.of() : List.of(at(key));
        }
        var items = new ArrayList<Item>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new Item(list.get(i), path + "." + key + "[" + i + "]"));
        }
        return items;
    }

    Item first(String key) {
        var all = all(key);
        return all.isEmpty() ? at(key) : all.getFirst();
    }

    /** The text this place is. */
    Optional<String> text() {
        return node.isString()
                ? Optional.of(node.stringValue().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    Optional<String> text(String key) {
        return at(key).text();
    }

    List<String> texts(String key) {
        return all(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The English words the translation extension holds for a text. */
    Optional<Item> english(String key) {
        return at("_" + key).all("extension").stream()
                .filter(extension ->
                        extension.text("url").filter(Codes.TRANSLATION::equals).isPresent())
                .filter(extension -> extension
                        .part("lang", "valueCode")
                        .flatMap(Item::text)
                        .filter(lang -> lang.startsWith("en"))
                        .isPresent())
                .flatMap(extension ->
                        extension
                                .part("content", "valueString")
                                .or(() -> extension.part("content", "valueMarkdown"))
                                .stream())
                .findFirst();
    }

    private Optional<Item> part(String url, String value) {
        return all("extension").stream()
                .filter(part -> part.text("url").filter(url::equals).isPresent())
                .map(part -> part.at(value))
                .filter(Item::exists)
                .findFirst();
    }

    /** A number of sensible size. */
    Optional<BigDecimal> number(String key) {
        JsonNode value = node.path(key);
        if (!value.isNumber()) {
            return Optional.empty();
        }
        BigDecimal number = value.decimalValue();
        return Math.abs(number.scale()) <= LONGEST_NUMBER && number.precision() <= LONGEST_NUMBER
                ? Optional.of(number)
                : Optional.empty();
    }

    boolean truth(String key) {
        return node.path(key).isBoolean() && node.path(key).booleanValue();
    }

    /** The codes of a concept with their systems. */
    Stream<Item> codings() {
        return all("coding").stream();
    }

    boolean coded(String code) {
        return codings()
                .anyMatch(coding -> coding.text("code").filter(code::equals).isPresent());
    }

    boolean coded(String system, String code) {
        return codings()
                .filter(coding -> coding.text("system").filter(system::equals).isPresent())
                .anyMatch(coding -> coding.text("code").filter(code::equals).isPresent());
    }

    String type() {
        return text("resourceType").orElse("");
    }
}
