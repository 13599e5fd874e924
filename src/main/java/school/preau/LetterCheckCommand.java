package school.preau;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import school.preau.catalog.ContentSource;
import school.preau.sandbox.LetterExamination;
import school.preau.sandbox.Severity;

/**
 * {@code ./preau letter-check --patient SLUG [--exercise SLUG]}: reads letters as JSON lines and writes what the letter check finds in each. The
 * patient and the exercise are folders of {@code sandbox/} in the current folder, else those the school comes with.
 */
final class LetterCheckCommand {

    private static final String USAGE =
            "Usage: ./preau letter-check --patient SLUG [--exercise SLUG] < letters.jsonl   each line {\"id\": …, \"text\": …}";

    private LetterCheckCommand() {}

    /** @return 0 when every line was a text, 1 when some were not, 2 when the words of the command are not understood */
    static int run(List<String> arguments, InputStream in, OutputStream out, PrintStream problems) throws IOException {
        var words = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            words.put(arguments.get(i), arguments.get(i + 1));
        }
        String patient = words.remove("--patient");
        Optional<String> exercise = Optional.ofNullable(words.remove("--exercise"));
        if (patient == null || !words.isEmpty() || arguments.size() % 2 != 0) {
            problems.println(USAGE);
            return 2;
        }
        return switch (LetterExamination.of(new ContentSource(Path.of(".")), patient, exercise)) {
            case LetterExamination.Preparation.Refused(String message) -> {
                problems.println(message);
                yield 2;
            }
            case LetterExamination.Preparation.Ready(LetterExamination examination) ->
                TextLines.answer(in, out, problems, letter -> said(examination.examine(letter)));
        };
    }

    private static Map<String, Object> said(LetterExamination.Report report) {
        var said = new LinkedHashMap<String, Object>();
        said.put("verdict", verdict(report));
        said.put(
                "findings",
                report.findings().stream().map(LetterCheckCommand::finding).toList());
        return said;
    }

    private static String verdict(LetterExamination.Report report) {
        if (!report.french()) {
            return "not-french";
        }
        if (report.findings().isEmpty()) {
            return "nothing-found";
        }
        return report.findings().stream().anyMatch(found -> found.severity() == Severity.MAJOR) ? "major" : "minor";
    }

    private static Map<String, Object> finding(LetterExamination.Found found) {
        var said = new LinkedHashMap<String, Object>();
        said.put("code", found.code());
        found.passage().ifPresent(passage -> {
            said.put("start", passage.start());
            said.put("end", passage.end());
        });
        said.put("severity", found.severity().name().toLowerCase(Locale.ROOT));
        found.evidence().ifPresent(evidence -> said.put("evidence", evidence));
        return said;
    }
}
