package school.preau.sandbox.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

    /** All words, so that an alternative of them finds the longest. */
    List<String> longestFirst() {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Lexicon read(String name) {
        try (InputStream file = Lexicon.class.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("The word list " + name + " is missing");
            }
            return new Lexicon(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                    .map(word -> NormalText.fold(word.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
