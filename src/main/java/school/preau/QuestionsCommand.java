package school.preau;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.assessment.QuestionBank;
import school.preau.assessment.exchange.ExchangeFormat;
import school.preau.assessment.exchange.ExchangeRefused;
import school.preau.assessment.exchange.ItemReport;
import school.preau.assessment.exchange.QuestionExport;
import school.preau.assessment.exchange.QuestionImport;
import school.preau.platform.ContentFolder;
import school.preau.platform.ContentRefused;
import school.preau.platform.Language;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./preau questions import FILE --into COURSE} adds the questions of a file in GIFT, Moodle XML or QTI 2.2 to a course folder;
 * {@code --dry-run} only says what would become of each. {@code ./preau questions export COURSE FILE --format gift|moodle|qti} writes them for
 * another system. The report, item by item, is JSON on standard output.
 */
final class QuestionsCommand {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path directory;
    private final PrintStream out;
    private final PrintStream err;

    QuestionsCommand(Path directory, PrintStream out, PrintStream err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    static int run(List<String> arguments, PrintStream out) {
        return new QuestionsCommand(Path.of(""), out, System.err).answer(arguments);
    }

    /** @return 0 when done, 1 when the file is refused, 2 when the command or a file cannot be read or written */
    int answer(List<String> arguments) {
        var words = Words.of(arguments);
        if (words.unknown() || words.plain().isEmpty()) {
            return usage();
        }
        try {
            return switch (words.plain().getFirst()) {
                case "import" -> words.plain().size() == 2 ? take(words) : usage();
                case "export" -> words.plain().size() == 3 ? give(words) : usage();
                default -> usage();
            };
        } catch (ExchangeRefused refused) {
            err.println("Nothing was written. " + refused.getMessage()
                    + (refused.line() > 0 ? " (line " + refused.line() + ")" : "") + " → " + refused.remedy());
            return 1;
        } catch (ContentRefused refused) {
            err.println(refused.getMessage());
            return 2;
        }
    }

    private int usage() {
        err.println("Usage: ./preau questions import FILE --into COURSE [--language fr|en] [--dry-run]");
        err.println("       ./preau questions export COURSE FILE --format gift|moodle|qti");
        return 2;
    }

    private int take(Words words) {
        boolean dry = words.options().containsKey("--dry-run");
        String into = words.options().getOrDefault("--into", "");
        if (into.isEmpty() && !dry) {
            return usage();
        }
        var language = Stream.of(Language.values())
                .filter(each -> each.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(words.options().getOrDefault("--language", "fr")))
                .findFirst();
        if (language.isEmpty()) {
            return usage();
        }
        var course = into.isEmpty() ? ContentFolder.of("course", new TreeMap<>()) : course(into);
        Path source = directory.resolve(words.plain().get(1));
        byte[] bytes;
        try (var in = Files.newInputStream(source)) {
            // One byte more than may be read is enough to be told so.
            bytes = in.readNBytes(QuestionImport.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            err.println("The file " + words.plain().get(1) + " cannot be read.");
            return 2;
        }
        var imported = QuestionImport.read(name(source), bytes, language.get(), course);
        if (!dry && !written(directory.resolve(into), bytes(imported.files()))) {
            return 2;
        }
        report(imported.format(), imported.items(), Map.of("written", dry ? List.of() : files(imported.files())));
        return 0;
    }

    private int give(Words words) {
        var format = ExchangeFormat.named(words.options().getOrDefault("--format", ""));
        if (format.isEmpty()) {
            return usage();
        }
        var read = QuestionBank.read(course(words.plain().get(1)));
        if (!read.problems().isEmpty()) {
            read.problems().forEach(err::println);
            err.println("Nothing was written: the questions of the course have problems.");
            return 1;
        }
        var exported = QuestionExport.write(read.questions(), format.get());
        if (!written(directory, Map.of(words.plain().get(2), exported.file()))) {
            return 2;
        }
        report(
                format.get(),
                exported.items(),
                Map.of("written", List.of(words.plain().get(2))));
        return 0;
    }

    private ContentFolder course(String folder) {
        Path path = directory.resolve(folder);
        if (!Files.isRegularFile(path.resolve("course.yaml"))) {
            throw new ContentRefused(folder + " is no course: it has no course.yaml.");
        }
        return ContentFolder.read(path);
    }

    /** A file that is there already is never overwritten; when one cannot be written, none is. */
    private boolean written(Path place, Map<String, byte[]> files) {
        var done = new ArrayList<Path>();
        for (var file : new TreeMap<>(files).entrySet()) {
            Path path = place.resolve(file.getKey());
            try {
                if (path.getParent() != null) {
                    Files.createDirectories(path.getParent());
                }
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
                done.add(path);
            } catch (IOException unwritable) {
                err.println("The file " + file.getKey() + " cannot be written: is it there already?");
                done.forEach(each -> each.toFile().delete());
                return false;
            }
        }
        return true;
    }

    private void report(ExchangeFormat format, List<ItemReport> items, Map<String, Object> more) {
        var report = new LinkedHashMap<String, Object>();
        report.put("format", format.word());
        report.put("whole", count(items, ItemReport.Outcome.WHOLE));
        report.put("withLoss", count(items, ItemReport.Outcome.WITH_LOSS));
        report.put("leftOut", count(items, ItemReport.Outcome.LEFT_OUT));
        report.putAll(more);
        report.put("items", items);
        out.println(JSON.writeValueAsString(report));
    }

    private static long count(List<ItemReport> items, ItemReport.Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }

    private static List<String> files(Map<String, String> files) {
        return files.keySet().stream().sorted().toList();
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    /** The file's name without its end, as a slug. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.[^.]*$", "");
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "imported" : slug;
    }

    /** What was typed: plain words, and options with their values. @param unknown whether an option is none of ours or lacks its value */
    private record Words(List<String> plain, Map<String, String> options, boolean unknown) {

        private static final Set<String> WITH_VALUE = Set.of("--into", "--language", "--format");

        static Words of(List<String> arguments) {
            var plain = new ArrayList<String>();
            var options = new LinkedHashMap<String, String>();
            boolean unknown = false;
            for (int i = 0; i < arguments.size(); i++) {
                String word = arguments.get(i);
                if (WITH_VALUE.contains(word) && i + 1 < arguments.size()) {
                    options.put(word, arguments.get(++i));
                } else if (word.equals("--dry-run")) {
                    options.put(word, "");
                } else if (word.startsWith("--")) {
                    unknown = true;
                } else {
                    plain.add(word);
                }
            }
            return new Words(List.copyOf(plain), Map.copyOf(options), unknown);
        }
    }
}
