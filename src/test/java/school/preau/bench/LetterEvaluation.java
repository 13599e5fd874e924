package school.preau.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.MustMention;
import school.preau.sandbox.Patients;
import school.preau.sandbox.grounding.Finding;
import school.preau.sandbox.grounding.LetterCheck;

/**
 * The letter check against letters whose errors are known. An error is found when a finding of its code, or of a code that says the same of
 * the same words ({@link #SAME}), touches its quote; an omission, when its line is reported as missing. A finding that touches no error, and
 * no required mention that an error leaves unmet, is a false alarm.
 */
final class LetterEvaluation {

    /**
     * Codes that say the same thing of one passage. An amount off by its unit is a wrong amount (the check cannot know which of the two was
     * meant), the end of a treatment is its last day or its length, a medicine that is nowhere in the record is unknown whether or not it
     * resembles one that is, and one the patient is allergic to is told as that; one prescribed under its brand and its DCI that was stopped
     * is told as stopped, and one that was given in hospital only and goes on is taken from another context. What is affirmed and was looked for in vain, is a relative's, or is in no line of the record, is not supported.
     */
    private static final Map<ErrorCode, Set<ErrorCode>> SAME = Map.of(
            ErrorCode.DOSE, Set.of(ErrorCode.UNIT),
            ErrorCode.UNIT, Set.of(ErrorCode.DOSE, ErrorCode.VALUE),
            ErrorCode.DURATION, Set.of(ErrorCode.DATE),
            ErrorCode.WRONG_DRUG, Set.of(ErrorCode.FABRICATION, ErrorCode.ALLERGY),
            ErrorCode.STOPPED_DRUG, Set.of(ErrorCode.OTHER_CONTEXT),
            ErrorCode.DOUBLE_DRUG, Set.of(ErrorCode.STOPPED_DRUG, ErrorCode.FABRICATION),
            ErrorCode.FABRICATION, Set.of(ErrorCode.NEGATION, ErrorCode.ALLERGY),
            ErrorCode.NEGATION, Set.of(ErrorCode.FABRICATION),
            ErrorCode.OTHER_CONTEXT, Set.of(ErrorCode.FABRICATION));

    /** What was found of one code. */
    static final class Count {

        int seeded;
        int found;
        int alarms;
        int falseAlarms;

        double recall() {
            return seeded == 0 ? 1 : found / (double) seeded;
        }

        double precision() {
            return alarms == 0 ? 1 : (alarms - falseAlarms) / (double) alarms;
        }

        void add(Count other) {
            seeded += other.seeded;
            found += other.found;
            alarms += other.alarms;
            falseAlarms += other.falseAlarms;
        }
    }

    private final Map<ErrorCode, Count> counts = new EnumMap<>(ErrorCode.class);
    private final List<String> misses = new ArrayList<>();
    private int cleanLetters;
    private int cleanWords;
    private int cleanAlarms;
    private int words;
    private int falseAlarms;

    private LetterEvaluation() {
        for (ErrorCode code : ErrorCode.values()) {
            counts.put(code, new Count());
        }
    }

    static LetterEvaluation of(List<SeededLetter> letters) {
        var evaluation = new LetterEvaluation();
        letters.stream().collect(Collectors.groupingBy(SeededLetter::patient)).forEach((patient, theirs) -> {
            var record = Patients.named(patient);
            var check = LetterCheck.of(record);
            theirs.forEach(letter ->
                    evaluation.add(letter, record, check.check(letter.text()).findings()));
        });
        return evaluation;
    }

    private void add(SeededLetter letter, PatientRecord record, List<Finding> findings) {
        words += letter.words();
        Map<String, String> evidence =
                record.mustMention().stream().collect(Collectors.toMap(MustMention::id, MustMention::evidence));
        Function<String, String> line = id -> evidence.getOrDefault(id, id);
        for (SeededLetter.Seeded error : letter.errors()) {
            Count count = count(error.code());
            count.seeded++;
            if (findings.stream().anyMatch(finding -> says(finding, error, line))) {
                count.found++;
            } else {
                misses.add("miss  %s %s: %s".formatted(letter.name(), error.code(), said(error)));
            }
        }
        for (Finding finding : findings) {
            Count count = count(finding.code());
            count.alarms++;
            if (letter.errors().stream().noneMatch(error -> touches(finding, error, line))) {
                count.falseAlarms++;
                falseAlarms++;
                cleanAlarms += letter.clean() ? 1 : 0;
                misses.add("false %s %s: %s".formatted(letter.name(), finding.code(), around(letter.text(), finding)));
            }
        }
        cleanLetters += letter.clean() ? 1 : 0;
        cleanWords += letter.clean() ? letter.words() : 0;
    }

    private static boolean says(Finding finding, SeededLetter.Seeded error, Function<String, String> line) {
        return switch (error) {
            case SeededLetter.Seeded.Said said ->
                sameCode(said.code(), finding.code())
                        && finding.passage().filter(said.passage()::overlaps).isPresent();
            case SeededLetter.Seeded.Missing missing -> missing(finding, line.apply(missing.line()));
        };
    }

    private static boolean touches(Finding finding, SeededLetter.Seeded error, Function<String, String> line) {
        return switch (error) {
            case SeededLetter.Seeded.Said said ->
                finding.passage().filter(said.passage()::overlaps).isPresent()
                        || said.unmet()
                                .filter(unmet -> missing(finding, line.apply(unmet)))
                                .isPresent();
            case SeededLetter.Seeded.Missing missing -> missing(finding, line.apply(missing.line()));
        };
    }

    private static boolean missing(Finding finding, String line) {
        return finding.passage().isEmpty()
                && finding.evidence().filter(line::equals).isPresent();
    }

    private static boolean sameCode(ErrorCode seeded, ErrorCode found) {
        return seeded == found || SAME.getOrDefault(seeded, Set.of()).contains(found);
    }

    private static String said(SeededLetter.Seeded error) {
        return switch (error) {
            case SeededLetter.Seeded.Said said -> said.quote();
            case SeededLetter.Seeded.Missing missing -> "(missing) " + missing.line();
        };
    }

    private static String around(String text, Finding finding) {
        if (finding.passage().isEmpty()) {
            return "(missing) " + finding.evidence().orElse("");
        }
        int[] all = text.codePoints().toArray();
        int start = finding.passage().get().start();
        int end = finding.passage().get().end();
        int from = Math.max(0, start - 60);
        int to = Math.min(all.length, end + 30);
        return (new String(all, from, start - from) + "⟦" + new String(all, start, end - start) + "⟧"
                                + new String(all, end, to - end))
                        .replace('\n', '¶')
                + " <" + finding.evidence().orElse("") + ">";
    }

    Count count(ErrorCode code) {
        return counts.computeIfAbsent(code, key -> new Count());
    }

    /** Several codes together. */
    Count count(Set<ErrorCode> codes) {
        var sum = new Count();
        codes.forEach(code -> sum.add(count(code)));
        return sum;
    }

    double falseAlarmsPerCleanLetter() {
        return cleanAlarms / (double) cleanLetters;
    }

    double falseAlarmsPerThousandCleanWords() {
        return cleanAlarms * 1000.0 / cleanWords;
    }

    int cleanLetters() {
        return cleanLetters;
    }

    int cleanAlarms() {
        return cleanAlarms;
    }

    int cleanWords() {
        return cleanWords;
    }

    int words() {
        return words;
    }

    int falseAlarms() {
        return falseAlarms;
    }

    /** One line for each error missed and each finding without an error. */
    List<String> misses() {
        return List.copyOf(misses);
    }
}
