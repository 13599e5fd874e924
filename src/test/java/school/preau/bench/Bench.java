package school.preau.bench;

import java.io.PrintStream;
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
        SUBJECTS.put("grounding", new GroundingBench());
        SUBJECTS.put("pages", new PagesBench());
        SUBJECTS.put("sessions", new SessionsBench());
    }

    private Bench() {}

    /** Something that can be measured. */
    interface Subject {
        List<Measurement> measure() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(Arrays.asList(arguments));
        boolean json = words.remove("--json");
        PrintStream out = System.out;
        if (!SUBJECTS.keySet().containsAll(words)) {
            System.err.println("Known measurements: " + String.join(", ", SUBJECTS.keySet()));
            System.exit(2);
        }
        boolean met = true;
        for (String name : words.isEmpty() ? SUBJECTS.keySet() : words) {
            for (Measurement measurement : SUBJECTS.get(name).measure()) {
                out.println(json ? measurement.json() : measurement.row());
                met &= measurement.met();
            }
        }
        System.exit(met ? 0 : 1);
    }
}
