package school.preau.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.Difference;
import school.preau.sandbox.ExerciseDefinition.Pair;

/** Reads the pairs of answers of an {@code ask-twice} exercise and finds their differences in both texts. */
final class PairReader {

    private final DraftReader answers;
    private final Map<String, Draft> read = new LinkedHashMap<>();

    PairReader(DraftReader answers) {
        this.answers = answers;
    }

    List<Draft> drafts() {
        return List.copyOf(read.values());
    }

    Pair pair(YamlMap map) {
        String first = map.slug("first");
        String second = map.slug("second");
        if (first.equals(second)) {
            map.problem("second", "An answer is compared with itself.", "Name two answers.");
        }
        String firstText = text(first);
        String secondText = text(second);
        var differences = map.maps("differences", 1, 12).stream()
                .map(difference -> {
                    var found = new Difference(
                            locate(difference, "first", firstText),
                            locate(difference, "second", secondText),
                            difference.localText("note"),
                            difference.truth("invented", false));
                    difference.done();
                    return found;
                })
                .toList();
        map.done();
        return new Pair(first + "+" + second, first, second, differences);
    }

    private String text(String id) {
        var draft = answers.draft(id);
        draft.ifPresent(found -> read.put(id, found));
        return draft.map(Draft::text).orElse("");
    }

    private static Passage locate(YamlMap map, String key, String text) {
        String words = map.string(key);
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            map.problem(key, "The words “" + words + "” do not stand in the answer.", "Copy them exactly.");
            return new Passage(0, 0);
        }
        if (text.indexOf(words, at + 1) >= 0) {
            map.problem(key, "The words “" + words + "” stand there more than once.", "Quote more of the sentence.");
        }
        return Passage.ofIndices(text, at, at + words.length());
    }
}
