package school.preau.sandbox.grounding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import school.preau.sandbox.Severity;

/**
 * The words the letter check knows: medicines by DCI and brand with their classes, look-alikes, acts and diagnoses. Files of our own
 * under {@code grounding/}; each says where it comes from.
 */
final class Lexicon {

    /** @param name folded DCI: the key of the medicine. @param shown as written, @param drugClass folded */
    record Drug(String name, String shown, String drugClass) {}

    record Term(Sought words, Severity severity, String shown) {

        Pattern pattern() {
            return words.pattern();
        }
    }

    private static final Pattern SALT =
            Pattern.compile("^(?:chlorhydrate|sulfate|maleate|fumarate|besilate|acetate) d(?:e |')"
                    + "| (?:chlorhydrate|sodique|calcique|magnesium|besilate|maleate|fumarate|hemifumarate)$");

    private static final Pattern ABBREVIATED = Pattern.compile("(?<![a-z0-9])[a-z]{2,6}(?![a-z0-9])");

    private static final Lexicon OWN = new Lexicon();

    private final Map<String, Drug> byName = new HashMap<>();
    /** Names of records asked for so far: as many as there are medicines in the patients. */
    private final Map<String, Optional<Drug>> asked = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> namesOf = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Map<String, Set<String>> lookAlikes = new HashMap<>();
    private final List<Term> acts = new ArrayList<>();
    private final List<Term> diagnoses = new ArrayList<>();

    private Lexicon() {
        for (String[] row : rows("drugs.tsv")) {
            var drug = new Drug(normal(row[0]), row[0], normal(row[2]));
            byName.put(drug.name(), drug);
            for (int column : new int[] {1, 3}) {
                if (column < row.length) {
                    for (String name : row[column].split(";")) {
                        if (!name.isBlank()) {
                            byName.putIfAbsent(normal(name), drug);
                        }
                    }
                }
            }
        }
        byName.forEach((name, drug) ->
                namesOf.computeIfAbsent(drug.name(), key -> new HashSet<>()).add(name));
        for (String[] row : rows("same.tsv")) {
            var phrases = Arrays.stream(row).map(FoldedText::fold).collect(Collectors.toSet());
            phrases.forEach(phrase ->
                    same.computeIfAbsent(phrase, key -> new HashSet<>()).addAll(phrases));
        }
        for (String[] row : rows("abbreviations.tsv")) {
            abbreviations.put(row[0], FoldedText.fold(row[1]));
        }
        for (String[] row : rows("look-alikes.tsv")) {
            lookAlikes.computeIfAbsent(normal(row[0]), key -> new HashSet<>()).add(normal(row[1]));
            lookAlikes.computeIfAbsent(normal(row[1]), key -> new HashSet<>()).add(normal(row[0]));
        }
        for (String[] row : rows("acts.tsv")) {
            acts.add(new Term(word(row[0]), row[1].equals("major") ? Severity.MAJOR : Severity.MINOR, row[2]));
        }
        for (String[] row : rows("diagnoses.tsv")) {
            diagnoses.add(new Term(word(row[0]), Severity.MAJOR, row[1]));
        }
    }

    /** A folded text with what wards abbreviate spelled out. */
    String spelledOut(String folded) {
        return ABBREVIATED.matcher(folded).replaceAll(word -> abbreviations.getOrDefault(word.group(), word.group()));
    }

    /** A folded phrase as a ward abbreviates it: « mt » for « medecin traitant ». */
    Set<String> abbreviated(String phrase) {
        return abbreviations.entrySet().stream()
                .filter(entry -> entry.getValue().equals(phrase))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Folded phrases that say the same. */
    Set<String> sameAs(String phrase) {
        return same.getOrDefault(phrase, Set.of());
    }

    /** The other names of a DCI: its brands and short forms. A brand stands for itself. */
    Set<String> otherNames(String name) {
        return drug(name)
                .filter(drug -> drug.name().equals(normal(name)))
                .map(drug -> namesOf.getOrDefault(drug.name(), Set.of()))
                .orElse(Set.of());
    }

    static Lexicon own() {
        return OWN;
    }

    /** Names by which medicines are found: folded, hyphens as spaces. */
    Map<String, Drug> names() {
        return byName;
    }

    /** The medicine a name stands for; salts count as their base. */
    Optional<Drug> drug(String name) {
        return asked.computeIfAbsent(name, asking -> {
            String key = normal(asking);
            return find(key).or(() -> find(SALT.matcher(key).replaceAll("")));
        });
    }

    private Optional<Drug> find(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    boolean alike(String one, String other) {
        return lookAlikes.getOrDefault(one, Set.of()).contains(other) || nearlySame(one, other);
    }

    List<Term> acts() {
        return acts;
    }

    List<Term> diagnoses() {
        return diagnoses;
    }

    int size() {
        return (int) byName.values().stream().distinct().count();
    }

    static String normal(String name) {
        return FoldedText.fold(name).replace('-', ' ').replace('/', ' ').replaceAll(" +", " ");
    }

    /** One letter more, less, another, or two exchanged. */
    static boolean nearlySame(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        return (left <= 1 && right <= 1)
                || (left == 2
                        && right == 2
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }

    private static Sought word(String alternatives) {
        return Sought.alternatives(Pattern.compile("(?<![a-z0-9])(?:" + alternatives + ")(?![a-z0-9])"), alternatives);
    }

    private static List<String[]> rows(String file) {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/grounding/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
