package school.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A token that is written wrong is no error to a browser: the colour is silently another. */
class ThemeTest {

    private static final Pattern USED = Pattern.compile("var\\((--preau-[a-z0-9-]+)");
    private static final Pattern DEFINED = Pattern.compile("(--preau-[a-z0-9-]+):");

    @Test
    void every_token_that_is_used_is_defined() throws IOException {
        assertThat(found(USED)).isSubsetOf(found(DEFINED)).hasSizeGreaterThan(40);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("frontend"))) {
            return files.filter(file -> file.toString().matches(".*/(theme|src)/.*\\.(css|ts)"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
