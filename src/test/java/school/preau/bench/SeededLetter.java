package school.preau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Passage;

/**
 * A letter with the errors its author put into it, or none.
 *
 * @param name {@code patient/1-name}
 */
record SeededLetter(String name, String patient, String text, List<Seeded> errors) {

    private static final Path FOLDER = Path.of("src/test/resources/school/preau/bench/letters");
    private static final Pattern UNMET =
            Pattern.compile("Mention non satisfaite de ce fait[\\s\u00a0\u202f]*: ([a-z0-9-]+)\\.");

    sealed interface Seeded {

        ErrorCode code();

        /** What the letter says. @param unmet the required mention that is missing for it */
        record Said(ErrorCode code, Passage passage, String quote, Optional<String> unmet) implements Seeded {}

        /** What the letter leaves out. @param line the id of a required mention or of a line of the record */
        record Missing(ErrorCode code, String line) implements Seeded {}
    }

    boolean clean() {
        return errors.isEmpty();
    }

    int words() {
        return text.strip().split("\\s+").length;
    }

    static List<SeededLetter> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(
                            file -> file.toString().endsWith(".md") && file.getNameCount() > FOLDER.getNameCount() + 1)
                    .sorted()
                    .map(SeededLetter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeededLetter read(Path file) {
        try {
            String patient = file.getParent().getFileName().toString();
            String name = file.getFileName().toString().replaceFirst("\\.md$", "");
            String text = Files.readString(file);
            var problems = new Problems();
            var errors =
                    StrictYaml.list(name, Files.readString(file.resolveSibling(name + ".errors.yaml")), problems)
                            .stream()
                            .map(error -> seeded(error, text))
                            .toList();
            if (!problems.none()) {
                throw new IllegalStateException(patient + "/" + name + ": " + problems.all());
            }
            return new SeededLetter(patient + "/" + name, patient, text, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seeded seeded(YamlMap yaml, String text) {
        var code = ErrorCode.of(yaml.string("code")).orElseThrow();
        String note = yaml.string("note");
        yaml.string("severity");
        Optional<String> missing = yaml.optionalString("missing");
        if (missing.isPresent()) {
            yaml.done();
            return new Seeded.Missing(code, missing.get());
        }
        String quote = yaml.string("quote");
        yaml.done();
        int start = text.indexOf(quote);
        if (start < 0 || text.indexOf(quote, start + 1) >= 0) {
            throw new IllegalStateException("not once in its letter: " + quote);
        }
        int from = text.codePointCount(0, start);
        return new Seeded.Said(
                code, new Passage(from, from + quote.codePointCount(0, quote.length())), quote, unmet(note));
    }

    private static Optional<String> unmet(String note) {
        Matcher named = UNMET.matcher(note);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
