package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names medicines are found by: the lexicon's and those of one record; also one letter off, for names of seven letters or more. */
final class DrugNames {

    private static final int LONG_ENOUGH = 7;

    /** Words one letter from a medicine's name that are none. */
    private static final Set<String> OTHER_WORDS =
            Set.of("cortisone", "cafeine", "caseine", "insulines", "vesicale", "vesicales");

    private static final String INSULIN = "insuline ";

    private final Map<String, Lexicon.Drug> exact;
    private final Map<Character, List<String>> byInitial = new HashMap<>();

    /** @param ofRecord substances and brands that the lexicon may not know */
    DrugNames(Iterable<String> ofRecord) {
        exact = new HashMap<>(Lexicon.own().names());
        var seen = new HashSet<String>();
        for (String name : ofRecord) {
            String key = Lexicon.normal(name);
            if (key.startsWith(INSULIN)) {
                Lexicon.own()
                        .drug(name)
                        .or(() -> Optional.of(new Lexicon.Drug(key, name, "")))
                        .ifPresent(drug -> exact.putIfAbsent(key.substring(INSULIN.length()), drug));
            }
            if (seen.add(key) && Lexicon.own().drug(name).isEmpty()) {
                exact.put(key, new Lexicon.Drug(key, name, ""));
            }
        }
        exact.keySet().stream()
                .filter(name -> name.length() >= LONG_ENOUGH)
                .sorted()
                .forEach(name -> byInitial
                        .computeIfAbsent(name.charAt(0), key -> new ArrayList<>())
                        .add(name));
    }

    Optional<Lexicon.Drug> exactly(String name) {
        return Optional.ofNullable(exact.get(name));
    }

    Optional<Lexicon.Drug> nearly(String word) {
        if (word.length() < LONG_ENOUGH || OTHER_WORDS.contains(word)) {
            return Optional.empty();
        }
        return byInitial.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(name -> Lexicon.nearlySame(name, word))
                .findFirst()
                .flatMap(this::exactly);
    }
}
