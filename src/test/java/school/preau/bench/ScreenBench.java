package school.preau.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenKind;

/**
 * The privacy screen on prompts whose identifiers are marked: the set no rule has been read against carries the goals, the two others show that
 * nothing was lost. Half of each set holds no identifier: that is the control.
 */
final class ScreenBench implements Bench.Subject {

    private static final Set<ScreenKind> FORMATTED =
            EnumSet.complementOf(EnumSet.of(ScreenKind.NAME, ScreenKind.COMBINATION, ScreenKind.EXTENSION));
    private static final int CHARACTERS = 2000;
    private static final int ROUNDS = 30;

    private final PrivacyScreen screen = new PrivacyScreen();

    @Override
    public String title() {
        return "the privacy screen on marked prompts, beside prompts without an identifier";
    }

    @Override
    public void measure(Figures figures) {
        var unseen = ScreenEvaluation.of(screen, ScreenEvaluation.unseen());
        var formatted = unseen.count(FORMATTED);
        var names = unseen.count(Set.of(ScreenKind.NAME));
        figures.atLeast("unseen set: recall of formatted identifiers " + of(formatted), formatted.recall(), "", .99);
        figures.add("unseen set: their precision", formatted.precision(), "");
        figures.atLeast("unseen set: recall of names in context " + of(names), names.recall(), "", .90);
        figures.add("unseen set: their precision", names.precision(), "");
        figures.add("unseen set: share of prompts with any leak", unseen.leakingShare(), "");
        figures.add(
                "unseen set: false alarms per 1,000 words (%d in %d words)"
                        .formatted(unseen.falseAlarms(), unseen.words()),
                unseen.falseAlarmsPerThousandWords(),
                "",
                1);
        known("first set", ScreenEvaluation.of(screen, ScreenEvaluation.prompts()), figures);
        known("second set", ScreenEvaluation.of(screen, ScreenEvaluation.heldOut()), figures);
        time(figures);
    }

    private static void known(String set, ScreenEvaluation evaluation, Figures figures) {
        for (ScreenKind kind : ScreenKind.values()) {
            var count = evaluation.count(Set.of(kind));
            if (count.marked > 0) {
                figures.add(set + ": recall of " + kind + " " + of(count), count.recall(), "");
                figures.add(set + ": precision of " + kind, count.precision(), "");
            }
        }
        figures.add(set + ": share of prompts with any leak", evaluation.leakingShare(), "");
        figures.add(set + ": false alarms per 1,000 words", evaluation.falseAlarmsPerThousandWords(), "");
    }

    private static String of(ScreenEvaluation.Count count) {
        return "(%d of %d)".formatted(count.found, count.marked);
    }

    /** Processor time of this thread for texts of two thousand characters, made of the prompts themselves. */
    private void time(Figures figures) {
        var texts = texts();
        var thread = ManagementFactory.getThreadMXBean();
        var nanos = new ArrayList<Long>();
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : texts) {
                long before = thread.getCurrentThreadCpuTime();
                screen.screen(text, Permitted.exercise());
                if (round >= ROUNDS / 2) {
                    nanos.add(thread.getCurrentThreadCpuTime() - before);
                    bytes += text.getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        double seconds = nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
        figures.add("2,000 characters, p95 of processor time", Timings.of(nanos).millis(.95), "ms", 5);
        figures.add("texts read", bytes / 1e6 / seconds, "MB/s");
    }

    private static List<String> texts() {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var prompt : ScreenEvaluation.prompts()) {
            text.append(prompt.text()).append('\n');
            if (text.length() >= CHARACTERS) {
                text.setLength(CHARACTERS);
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }
}
