package school.preau.sandbox;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.Frame;
import school.preau.sandbox.PoisonedDocument.Case;
import school.preau.sandbox.PoisonedDocument.Next;

/** Reads what {@code poisoned-document} has of its own. */
final class PoisonedDocumentReader {

    private final ExerciseParts parts;
    private final Map<String, Draft> read = new LinkedHashMap<>();

    PoisonedDocumentReader(ExerciseParts parts) {
        this.parts = parts;
    }

    PoisonedDocument read(YamlMap yaml, Frame frame) {
        var choices = parts.each(
                yaml, "choices", 3, 5, (id, map) -> new Next(id, map.localText("text"), map.localText("feedback")));
        var known = choices.stream().map(Next::id).collect(Collectors.toSet());
        var cases = parts.each(yaml, "cases", 3, 12, (id, map) -> poisoned(id, map, known));
        int show = ExerciseParts.show(yaml, cases.size());
        if (cases.stream().noneMatch(Case::poisoned)) {
            yaml.problem("cases", "No document hides anything.", "Give “hidden” in at least one.");
        }
        return new PoisonedDocument(frame, List.copyOf(read.values()), choices, show, cases);
    }

    private Case poisoned(String id, YamlMap map, Set<String> choices) {
        int level = map.integer("level", 0, 4);
        var title = map.localText("title");
        var text = parts.document(id);
        var request = map.localText("request");
        String answer = map.slug("answer");
        parts.answer(map, "answer").ifPresent(draft -> read.put(answer, draft));
        var hidden = map.maps("hidden", level == 0 ? 0 : 1, level == 0 ? 0 : 6).stream()
                .map(words -> {
                    var passage = ExerciseParts.quote(words, text.fr());
                    words.done();
                    return passage;
                })
                .toList();
        var canary = map.strings("canary");
        if (canary.isEmpty() != (level == 0)) {
            map.problem(
                    "canary",
                    level == 0
                            ? "A document that hides nothing cannot be obeyed."
                            : "Nothing tells whether the model obeyed.",
                    level == 0 ? "Take “canary” out." : "Give words that only an obeying answer has.");
        }
        var right = map.strings("right");
        if (right.isEmpty() || !choices.containsAll(new HashSet<>(right))) {
            map.problem("right", "“right” names no choice, or one that is not offered.", "Name ids of “choices”.");
        }
        return new Case(id, level, title, text, request, answer, hidden, canary, right, map.localText("explanation"));
    }
}
