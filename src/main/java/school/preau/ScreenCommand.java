package school.preau;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import school.preau.platform.Problems;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenPolicy;
import school.preau.sandbox.screen.ScreenResult;
import school.preau.sandbox.screen.SitePatterns;

/**
 * {@code ./preau screen [--reserved pass] [--patterns FILE]}: reads texts as JSON lines and writes what the privacy screen finds in each. No
 * server, no database; nothing is kept. Reserved identifiers count as real ones unless they are let pass.
 */
final class ScreenCommand {

    private static final String USAGE =
            "Usage: ./preau screen [--reserved pass] [--patterns FILE] < texts.jsonl   each line {\"id\": …, \"text\": …}";

    private ScreenCommand() {}

    /** @return 0 when every line was a text, 1 when some were not, 2 when the words of the command are not understood */
    static int run(List<String> arguments, InputStream in, OutputStream out, PrintStream problems) throws IOException {
        Permitted permitted = Permitted.exercise();
        SitePatterns patterns = SitePatterns.none();
        for (int i = 0; i < arguments.size(); i += 2) {
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (arguments.get(i) + " " + (arguments.get(i).equals("--patterns") ? "" : value)) {
                case "--reserved pass" -> permitted = Permitted.freePractice();
                case "--patterns " -> {
                    var wrong = new Problems();
                    patterns = patterns(value, wrong);
                    if (!wrong.none()) {
                        wrong.all().forEach(problems::println);
                        return 2;
                    }
                }
                default -> {
                    problems.println(USAGE);
                    return 2;
                }
            }
        }
        var screen = new PrivacyScreen(patterns, () -> ScreenPolicy.USUAL);
        Permitted allowed = permitted;
        return TextLines.answer(in, out, problems, text -> said(screen.screen(text, allowed)));
    }

    private static SitePatterns patterns(String file, Problems problems) throws IOException {
        Path path = Path.of(file);
        if (file.isEmpty() || !Files.isReadable(path)) {
            problems.add(file, 0, "The file of patterns cannot be read.", "Name a file behind --patterns.");
            return SitePatterns.none();
        }
        return SitePatterns.read(file, Files.readString(path, StandardCharsets.UTF_8), problems);
    }

    private static Map<String, Object> said(ScreenResult result) {
        var said = new LinkedHashMap<String, Object>();
        said.put("verdict", result.verdict().name().toLowerCase(Locale.ROOT));
        said.put(
                "findings",
                result.findings().stream().map(ScreenCommand::finding).toList());
        return said;
    }

    private static Map<String, Object> finding(ScreenFinding finding) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        said.put("start", finding.start());
        said.put("end", finding.end());
        said.put("severity", finding.verdict().name().toLowerCase(Locale.ROOT));
        return said;
    }
}
