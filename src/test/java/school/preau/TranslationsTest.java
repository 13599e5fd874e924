package school.preau;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** French and English are equals, and no word of the interface stands in Java. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|Phrase\\.of|translate)\\(\\s*(?:[a-zA-Z()]+,\\s*)?\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]");

    private final Translations translations = new Translations();

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(translations.keys(Language.EN)).containsExactlyInAnyOrderElementsOf(translations.keys(Language.FR));
    }

    @Test
    void every_text_asked_for_exists() throws IOException {
        var missing = new TreeSet<String>();
        for (String source : javaSources()) {
            var matcher = ASKED.matcher(source);
            while (matcher.find()) {
                if (!translations.keys(Language.FR).contains(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A key may be put together (“team.state.” + state): then its beginning must stand in the sources. */
    @Test
    void every_text_is_used() throws IOException {
        String sources = String.join("\n", javaSources());
        var mentioned =
                KEY.matcher(sources).results().map(match -> match.group(1)).collect(Collectors.toSet());
        var beginnings = Pattern.compile("\"([a-z][A-Za-z0-9.-]*[.-])\"")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(translations.keys(Language.FR).stream()
                        .filter(key -> !mentioned.contains(key)
                                && !key.startsWith("recorded.")
                                && !key.startsWith("audit.")
                                && beginnings.stream().noneMatch(key::startsWith))
                        .toList())
                .isEmpty();
    }

    @Test
    void french_spaces_before_double_signs_do_not_break() {
        for (String key : translations.keys(Language.FR)) {
            assertThat(translations.text(Language.FR, key)).as(key).doesNotContainPattern(" [:;?!%»]|« ");
        }
    }

    private static List<String> javaSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var texts = new ArrayList<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file, UTF_8));
            }
            return texts;
        }
    }
}
