package school.preau.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what the README claims: {@code ./preau bench [NAME] [--json]}. Each measurement runs beside its control in the same run, so that
 * ratios hold on a shared machine; it ends by itself and talks to loopback only.
 */
public final class Bench {

    private static final Map<String, Subject> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("start", new StartBench());
        SUBJECTS.put("transfer", new TransferBench());
        SUBJECTS.put("screen", new ScreenBench());
        SUBJECTS.put("grounding", new GroundingBench());
        SUBJECTS.put("gateway", new GatewayBench());
        SUBJECTS.put("conversation", new ConversationBench());
        SUBJECTS.put("pages", new PagesBench());
        SUBJECTS.put("sessions", new SessionsBench());
        SUBJECTS.put("statistics", new QuizBenches.Statistics());
        SUBJECTS.put("regrade", new QuizBenches.Regrades());
        SUBJECTS.put("badges", new BadgesBench());
        SUBJECTS.put("answers", new AnswersBench());
        SUBJECTS.put("torture", new TortureBench());
    }

    private Bench() {}

    /** Something that can be measured. */
    interface Subject {

        /** What it measures, beside which control. */
        String title();

        void measure(Figures figures) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(Arrays.asList(arguments));
        boolean json = words.remove("--json");
        // A console may be set to another encoding; the tables hold signs beyond it.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!SUBJECTS.keySet().containsAll(words)) {
            System.err.println("Known measurements: " + String.join(", ", SUBJECTS.keySet()));
            System.exit(2);
        }
        var all = new ArrayList<Measurement>();
        for (String name : words.isEmpty() ? List.copyOf(SUBJECTS.keySet()) : words) {
            Subject subject = SUBJECTS.get(name);
            var figures = new Figures(name);
            long begin = System.nanoTime();
            subject.measure(figures);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            all.addAll(figures.all());
            if (json) {
                figures.all().forEach(measurement -> out.println(measurement.json()));
            } else {
                out.print(Table.of(name + ": " + subject.title() + " (" + took.toSeconds() + " s)", figures.all()));
            }
        }
        var ratios = all.stream().filter(Measurement::ratio).toList();
        if (!json && !ratios.isEmpty()) {
            out.print(Table.of("Ratios to a control of the same run: these hold on any machine", ratios));
        }
        System.exit(all.stream().allMatch(Measurement::met) ? 0 : 1);
    }
}
