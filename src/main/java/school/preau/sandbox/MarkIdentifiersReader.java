package school.preau.sandbox;

import java.util.List;
import java.util.stream.Stream;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.Frame;
import school.preau.sandbox.MarkIdentifiers.Identifier;
import school.preau.sandbox.MarkIdentifiers.Request;

/** Reads what {@code mark-identifiers} has of its own. */
final class MarkIdentifiersReader {

    private final ExerciseParts parts;

    MarkIdentifiersReader(ExerciseParts parts) {
        this.parts = parts;
    }

    MarkIdentifiers read(YamlMap yaml, Frame frame) {
        return new MarkIdentifiers(frame, parts.each(yaml, "requests", 2, 8, this::request));
    }

    private Request request(String id, YamlMap map) {
        var situation = map.localText("situation");
        String text = map.string("text");
        return new Request(
                id,
                situation,
                text,
                parts.each(map, "identifiers", 1, 15, (identifier, of) -> identifier(identifier, of, text)),
                parts.each(map, "keep", 1, 8, (kept, of) -> parts.requirement(kept, of, false)));
    }

    private static Identifier identifier(String id, YamlMap map, String text) {
        String quote = map.string("quote");
        List<String> also = map.strings("also");
        var places = Stream.concat(Stream.of(quote), also.stream())
                .flatMap(words -> Passage.all(text, words).stream())
                .toList();
        if (Passage.all(text, quote).isEmpty()) {
            map.problem("quote", "The words “" + quote + "” do not stand in the text.", "Copy them exactly.");
        }
        return new Identifier(
                id,
                map.choice("kind", IdentifierKind.class),
                places,
                quote,
                also,
                map.choice("severity", Severity.class),
                map.localText("explanation"));
    }
}
