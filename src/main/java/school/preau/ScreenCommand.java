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
import java.util.Map;
import java.util.Optional;
import school.preau.platform.Problems;
import school.preau.sandbox.TextScreening;

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
        boolean reservedPasses = false;
        Optional<Path> patterns = Optional.empty();
        for (int i = 0; i < arguments.size(); i += 2) {
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (arguments.get(i).equals("--reserved") && value.equals("pass")) {
                reservedPasses = true;
            } else if (arguments.get(i).equals("--patterns") && !value.isEmpty()) {
                patterns = Optional.of(Path.of(value));
            } else {
                problems.println(USAGE);
                return 2;
            }
        }
        var wrong = new Problems();
        TextScreening screening =
                patterns.isEmpty() ? TextScreening.usual(reservedPasses) : with(patterns.get(), reservedPasses, wrong);
        if (!wrong.none()) {
            wrong.all().forEach(problems::println);
            return 2;
        }
        return TextLines.answer(in, out, problems, text -> said(screening.screen(text)));
    }

    private static TextScreening with(Path file, boolean reservedPasses, Problems problems) throws IOException {
        if (!Files.isReadable(file)) {
            problems.add(file.toString(), 0, "The file of patterns cannot be read.", "Name a file behind --patterns.");
            return TextScreening.usual(reservedPasses);
        }
        return TextScreening.with(
                file.toString(), Files.readString(file, StandardCharsets.UTF_8), reservedPasses, problems);
    }

    private static Map<String, Object> said(TextScreening.Report report) {
        var said = new LinkedHashMap<String, Object>();
        said.put("verdict", report.verdict());
        said.put(
                "findings",
                report.findings().stream().map(ScreenCommand::finding).toList());
        return said;
    }

    private static Map<String, Object> finding(TextScreening.Found finding) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", finding.kind());
        said.put("start", finding.start());
        said.put("end", finding.end());
        said.put("severity", finding.verdict());
        return said;
    }
}
