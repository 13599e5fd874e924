package school.preau.sandbox.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A list of words beside this class, one or more a line parted by commas; lines that begin with # say where they come from. */
final class Lexicon {

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private final Set<String> words;

    private Lexicon(Set<String> words) {
        this.words = words;
    }

    static Lexicon of(String name) {
        return READ.computeIfAbsent(name, Lexicon::read);
    }

    /** Whether a word without case and accents is listed. */
    boolean holds(String folded) {
        return words.contains(folded);
    }

    /** The names in some columns of a table parted by tabs; several in one cell by semicolons. */
    static Lexicon ofColumns(String resource, int... columns) {
        return READ.computeIfAbsent(resource, name -> {
            var words = new HashSet<String>();
            lines(name).forEach(line -> {
                String[] cells = line.split("\t", -1);
                for (int column : columns) {
                    if (column < cells.length) {
                        Arrays.stream(cells[column].split(";")).forEach(word -> add(word, words));
                    }
                }
            });
            return new Lexicon(Set.copyOf(words));
        });
    }

    /** Both. */
    Lexicon and(Lexicon other) {
        var all = new HashSet<>(words);
        all.addAll(other.words);
        return new Lexicon(Set.copyOf(all));
    }

    /** All words, so that an alternative of them finds the longest. */
    List<String> longestFirst() {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Lexicon read(String name) {
        var words = new HashSet<String>();
        lines(name + ".txt").forEach(line -> Arrays.stream(line.split(",")).forEach(word -> add(word, words)));
        return new Lexicon(Set.copyOf(words));
    }

    private static void add(String word, Set<String> words) {
        String folded = NormalText.fold(word.strip());
        if (!folded.isEmpty()) {
            words.add(folded);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream file = Lexicon.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The word list " + resource + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
