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

    @Override
    public String title() {
        return "the letter check on letters with seeded errors, beside clean ones";
    }

    @Override
    public void measure(Figures figures) {
        var letters = SeededLetter.all();
        var evaluation = LetterEvaluation.of(letters);
        var strict = evaluation.count(STRICT);
        var others = evaluation.count(OTHERS);
        figures.atLeast(
                "recall: dose, unit, value, allergy, side, stopped medicine (%d of %d)"
                        .formatted(strict.found, strict.seeded),
                strict.recall(),
                "",
                .95);
        figures.atLeast(
                "precision: the same (%d of %d)".formatted(strict.alarms - strict.falseAlarms, strict.alarms),
                strict.precision(),
                "",
                .90);
        figures.atLeast(
                "recall: all other kinds of error (%d of %d)".formatted(others.found, others.seeded),
                others.recall(),
                "",
                .80);
        for (ErrorCode code : ErrorCode.values()) {
            var count = evaluation.count(code);
            if (count.seeded + count.alarms > 0) {
                figures.add("%s recall (%d of %d)".formatted(code, count.found, count.seeded), count.recall(), "");
                figures.add(
                        "%s precision (%d of %d)".formatted(code, count.alarms - count.falseAlarms, count.alarms),
                        count.precision(),
                        "");
            }
        }
        figures.add(
                "false alarms on %d clean letters (%d)".formatted(evaluation.cleanLetters(), evaluation.cleanAlarms()),
                evaluation.falseAlarmsPerCleanLetter(),
                "a letter");
        figures.add("the same in 1,000 words", evaluation.falseAlarmsPerThousandCleanWords(), "");
        time(letters, figures);
    }

    /** Processor time of this thread, so that other programs of the machine do not count. */
    private static void time(List<SeededLetter> letters, Figures figures) {
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
        figures.add("a letter, p95 of processor time", Timings.of(nanos).millis(.95), "ms");
        figures.add("letters read", bytes / 1e6 / seconds, "MB/s");
    }
}
