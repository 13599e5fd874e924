package school.preau.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ComparePrompts.Asked;
import school.preau.sandbox.ComparePrompts.Fact;
import school.preau.sandbox.ComparePrompts.Pair;
import school.preau.sandbox.ComparePrompts.Which;
import school.preau.sandbox.ExerciseDefinition.Frame;

/** Reads what {@code compare-prompts} has of its own. */
final class ComparePromptsReader {

    private final ExerciseParts parts;
    private final Map<String, Draft> read = new LinkedHashMap<>();

    ComparePromptsReader(ExerciseParts parts) {
        this.parts = parts;
    }

    ComparePrompts read(YamlMap yaml, Frame frame) {
        var need = yaml.localText("need");
        var pairs = parts.each(yaml, "pairs", 2, 12, this::pair);
        return new ComparePrompts(frame, need, List.copyOf(read.values()), pairs, yaml.integer("threshold", 1, 100));
    }

    private Pair pair(String id, YamlMap map) {
        var requests = map.maps("requests", 2, 2).stream().map(this::asked).toList();
        var first = requests.isEmpty() ? new Asked("", LocalText.EMPTY) : requests.getFirst();
        var second = requests.size() < 2 ? new Asked("", LocalText.EMPTY) : requests.get(1);
        String better = map.slug("better");
        if (!better.equals(first.answer()) && !better.equals(second.answer())) {
            map.problem("better", "“" + better + "” is neither answer of the pair.", "Name one of the two.");
        }
        return new Pair(
                id,
                first,
                second,
                better.equals(first.answer()) ? Which.FIRST : Which.SECOND,
                map.localText("why"),
                parts.each(map, "facts", 3, 8, (fact, of) -> fact(fact, of, first.answer(), second.answer())));
    }

    private Asked asked(YamlMap map) {
        String id = map.slug("answer");
        if (read.containsKey(id)) {
            map.problem("answer", "The answer “" + id + "” stands in two places.", "Give each request its own.");
        }
        parts.answer(map, "answer").ifPresent(draft -> read.put(id, draft));
        var asked = new Asked(id, map.localText("text"));
        map.done();
        return asked;
    }

    private Fact fact(String id, YamlMap map, String first, String second) {
        var words = new LinkedHashMap<String, Passage>();
        boolean ofFirst = false;
        boolean ofSecond = false;
        for (YamlMap held : map.maps("holds", 0, 2)) {
            String answer = held.slug("answer");
            ofFirst |= answer.equals(first);
            ofSecond |= answer.equals(second);
            if (!answer.equals(first) && !answer.equals(second)) {
                held.problem("answer", "“" + answer + "” is neither answer of the pair.", "Name one of the two.");
            }
            var draft = read.get(answer);
            if (held.has("quote") && draft != null) {
                words.put(answer, ExerciseParts.quote(held, draft.text()));
            }
            held.done();
        }
        return new Fact(
                id, map.localText("asks"), Which.of(ofFirst, ofSecond), Map.copyOf(words), map.localText("note"));
    }
}
