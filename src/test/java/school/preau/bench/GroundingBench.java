package school.preau.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Patients;
import school.preau.sandbox.grounding.LetterCheck;

/** The letter check on letters with seeded errors: what it finds and what it marks for nothing, per code, and how long it takes. */
final class GroundingBench implements Bench.Subject {

    /** Where a miss would harm most. */
    static final Set<ErrorCode> STRICT = EnumSet.of(
            ErrorCode.DOSE, ErrorCode.UNIT, ErrorCode.VALUE, ErrorCode.ALLERGY, ErrorCode.SIDE, ErrorCode.STOPPED_DRUG);

    static final Set<ErrorCode> OTHERS = EnumSet.complementOf(EnumSet.copyOf(STRICT));

    private static final int ROUNDS = 5;

    private final List<Measurement> figures = new ArrayList<>();

    @Override
    public List<Measurement> measure() {
        var letters = SeededLetter.all();
        var evaluation = LetterEvaluation.of(letters);
        together("dose, unit, value, allergy, side, stopped medicine", evaluation.count(STRICT), 0.05, 0.10);
        together("all other kinds of error", evaluation.count(OTHERS), 0.20, 1);
        for (ErrorCode code : ErrorCode.values()) {
            var count = evaluation.count(code);
            if (count.seeded + count.alarms > 0) {
                add("%s recall (%d of %d)".formatted(code, count.found, count.seeded), count.recall(), "share");
                add(
                        "%s precision (%d of %d)".formatted(code, count.alarms - count.falseAlarms, count.alarms),
                        count.precision(),
                        "share");
            }
        }
        add(
                "false alarms on %d clean letters (%d)".formatted(evaluation.cleanLetters(), evaluation.cleanAlarms()),
                evaluation.falseAlarmsPerCleanLetter(),
                "a letter");
        add("the same in 1,000 words", evaluation.falseAlarmsPerThousandCleanWords(), "");
        time(letters);
        return List.copyOf(figures);
    }

    private void together(String what, LetterEvaluation.Count count, double mayMiss, double mayBeWrong) {
        figures.add(Measurement.of(
                "grounding",
                "missed: %s (%d of %d)".formatted(what, count.seeded - count.found, count.seeded),
                1 - count.recall(),
                "share",
                mayMiss));
        figures.add(Measurement.of(
                "grounding",
                "false: %s (%d of %d)".formatted(what, count.falseAlarms, count.alarms),
                1 - count.precision(),
                "share",
                mayBeWrong));
    }

    /** Processor time of this thread, so that other programs of the machine do not count. */
    private void time(List<SeededLetter> letters) {
        Map<String, LetterCheck> checks = new HashMap<>();
        letters.forEach(
                letter -> checks.computeIfAbsent(letter.patient(), patient -> LetterCheck.of(Patients.named(patient))));
        var thread = ManagementFactory.getThreadMXBean();
        var nanos = new ArrayList<Long>();
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (SeededLetter letter : letters) {
                var check = checks.get(letter.patient());
                long before = thread.getCurrentThreadCpuTime();
                check.check(letter.text());
                if (round > 0) {
                    nanos.add(thread.getCurrentThreadCpuTime() - before);
                    bytes += letter.text().getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        double seconds = nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
        add("a letter, p95 of processor time", Timings.of(nanos).millis(.95), "ms");
        add("letters read", bytes / 1e6 / seconds, "MB/s");
    }

    private void add(String metric, double value, String unit) {
        figures.add(Measurement.of("grounding", metric, value, unit));
    }
}
