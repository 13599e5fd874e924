package school.preau.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenKind;
import school.preau.sandbox.screen.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The privacy screen against prompts whose identifiers are marked. A marked passage is found when a finding of the same kind touches it, and
 * leaked when no finding of any kind covers it whole. A finding that touches no marked passage is a false alarm.
 */
final class ScreenEvaluation {

    /** @param findings what is marked, in order */
    record Prompt(String id, String text, List<Marked> findings) {}

    record Marked(ScreenKind kind, int start, int end) {

        boolean touches(ScreenFinding finding) {
            return finding.start() < end && start < finding.end();
        }

        boolean within(ScreenFinding finding) {
            return finding.start() <= start && end <= finding.end();
        }
    }

    /** What was found of one kind. */
    static final class Count {

        int marked;
        int found;
        int alarms;
        int falseAlarms;

        double recall() {
            return marked == 0 ? 1 : found / (double) marked;
        }

        double precision() {
            return alarms == 0 ? 1 : (alarms - falseAlarms) / (double) alarms;
        }
    }

    /** Prompts whose details identify together, marked before there was a kind for that: what is found of them is no false alarm. */
    private static final Set<String> BEFORE_COMBINATIONS =
            Set.of("p414", "p415", "p416", "p417", "p418", "p419", "p420");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<ScreenKind, Count> counts = new EnumMap<>(ScreenKind.class);
    private final List<String> misses = new ArrayList<>();
    private int documents;
    private int leaking;
    private int words;
    private int falseAlarms;

    private ScreenEvaluation() {
        for (ScreenKind kind : ScreenKind.values()) {
            counts.put(kind, new Count());
        }
    }

    /** The first set; the rules have been read against it since its first run. */
    static List<Prompt> prompts() {
        return read("prompts.jsonl");
    }

    /** The second set; the rules have been read against it too since its first run. */
    static List<Prompt> heldOut() {
        return read("prompts-held-out.jsonl");
    }

    /** The set of which only figures have been looked at. */
    static List<Prompt> unseen() {
        return read("prompts-unseen.jsonl");
    }

    private static List<Prompt> read(String name) {
        try (InputStream file = ScreenEvaluation.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> prompt(JSON.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prompt prompt(JsonNode line) {
        var marked = new ArrayList<Marked>();
        for (JsonNode finding : line.path("findings")) {
            marked.add(new Marked(
                    ScreenKind.valueOf(finding.path("kind").asString()),
                    finding.path("start").asInt(),
                    finding.path("end").asInt()));
        }
        return new Prompt(line.path("id").asString(), line.path("text").asString(), marked);
    }

    static ScreenEvaluation of(PrivacyScreen screen, List<Prompt> prompts) {
        var evaluation = new ScreenEvaluation();
        for (Prompt prompt : prompts) {
            // Reserved values pass here as they do in free practice: they belong to nobody.
            var findings = screen.screen(prompt.text(), Permitted.freePractice()).findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.PASS)
                    .toList();
            evaluation.add(prompt, findings);
        }
        return evaluation;
    }

    private void add(Prompt prompt, List<ScreenFinding> findings) {
        words += prompt.text().split("\\s+").length;
        boolean leak = false;
        for (Marked marked : prompt.findings()) {
            Count count = count(marked.kind());
            count.marked++;
            boolean found =
                    findings.stream().anyMatch(finding -> finding.kind() == marked.kind() && marked.touches(finding));
            count.found += found ? 1 : 0;
            boolean whole = findings.stream().anyMatch(marked::within);
            leak |= !whole;
            if (!found || !whole) {
                misses.add("%s %s %s: %s"
                        .formatted(
                                found ? "part" : "miss",
                                prompt.id(),
                                marked.kind(),
                                around(prompt, marked.start(), marked.end())));
            }
        }
        if (!prompt.findings().isEmpty()) {
            documents++;
            leaking += leak ? 1 : 0;
        }
        for (ScreenFinding finding : findings) {
            Count count = count(finding.kind());
            count.alarms++;
            if (finding.kind() == ScreenKind.COMBINATION && BEFORE_COMBINATIONS.contains(prompt.id())) {
                continue;
            }
            if (prompt.findings().stream().noneMatch(marked -> marked.touches(finding))) {
                count.falseAlarms++;
                falseAlarms++;
                misses.add("false %s %s: %s"
                        .formatted(prompt.id(), finding.kind(), around(prompt, finding.start(), finding.end())));
            }
        }
    }

    /** A small place where somebody lives is an address, and together with another detail a combination. */
    private static boolean same(ScreenKind found, ScreenKind marked) {
        return found == marked || (found == ScreenKind.COMBINATION && marked == ScreenKind.ADDRESS);
    }

    private static String around(Prompt prompt, int start, int end) {
        int[] all = prompt.text().codePoints().toArray();
        int from = Math.max(0, start - 40);
        int to = Math.min(all.length, end + 20);
        return (new String(all, from, start - from) + "⟦" + new String(all, start, end - start) + "⟧"
                        + new String(all, end, to - end))
                .replace('\n', '¶');
    }

    private Count count(ScreenKind kind) {
        return counts.computeIfAbsent(kind, key -> new Count());
    }

    /** Several kinds together. */
    Count count(Set<ScreenKind> kinds) {
        var together = new Count();
        for (ScreenKind kind : kinds) {
            Count one = count(kind);
            together.marked += one.marked;
            together.found += one.found;
            together.alarms += one.alarms;
            together.falseAlarms += one.falseAlarms;
        }
        return together;
    }

    /** Prompts with identifiers of which any is not wholly covered. */
    double leakingShare() {
        return leaking / (double) documents;
    }

    double falseAlarmsPerThousandWords() {
        return falseAlarms * 1000.0 / words;
    }

    int words() {
        return words;
    }

    int falseAlarms() {
        return falseAlarms;
    }

    /** One line for each passage missed, found in part, or found for nothing. */
    List<String> misses() {
        return List.copyOf(misses);
    }
}
