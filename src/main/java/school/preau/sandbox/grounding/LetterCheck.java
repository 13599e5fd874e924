package school.preau.sandbox.grounding;

import java.util.List;
import java.util.regex.Pattern;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord;

/**
 * Compares a French letter with the record of its patient, by rules only. Prepared once for a patient; then any number of letters
 * may be checked, from any thread. What it finds is for a person to look at and never a verdict; {@link #LIMITS} says what it cannot
 * see.
 */
public final class LetterCheck {

    /** What no rule here can see: keys of translations, to be shown wherever findings are. */
    public static final List<String> LIMITS = List.of(
            "sandbox.limits.reasoning",
            "sandbox.limits.cause",
            "sandbox.limits.wording",
            "sandbox.limits.lexicon",
            "sandbox.limits.style",
            "sandbox.limits.record");

    private static final Pattern FRENCH = Pattern.compile(
            "(?<![a-z'])(?:le|la|les|des|du|une?|est|et|pour|avec|dans|sous|par|au|aux|sur|pas|ete|depuis|apres|votre|patient|patiente)(?![a-z])");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![a-z'])(?:the|of|and|was|were|with|for|on|is|to|at|his|her|has|been|daily|morning|evening|after|your|patient)(?![a-z])");

    private final RecordFacts facts;
    private final PatientLines lines;

    private LetterCheck(PatientRecord record) {
        this.facts = new RecordFacts(record);
        this.lines = PatientLines.of(record);
    }

    public static LetterCheck of(PatientRecord record) {
        return new LetterCheck(record);
    }

    /** Checks a whole discharge letter: what it says, and what it leaves out. */
    public LetterReport check(String letter) {
        return check(letter, true);
    }

    /** Checks a part of a letter: what it says only. */
    public LetterReport checkPassage(String passage) {
        return check(passage, false);
    }

    private LetterReport check(String letter, boolean whole) {
        var reading = Reading.of(letter, facts.record().stay().to());
        if (!french(reading.text())) {
            return new LetterReport(false, List.of());
        }
        var examination = new Examination(reading, facts, lines);
        var used = MedicationCheck.run(examination);
        DoseCheck.run(examination, used);
        AllergyCheck.run(examination);
        IdentityCheck.run(examination);
        ResultCheck.run(examination);
        DateCheck.run(examination);
        ConditionCheck.run(examination);
        SideCheck.run(examination);
        TraceCheck.run(examination);
        if (whole) {
            OmissionCheck.run(examination, letter);
        }
        return new LetterReport(true, examination.findings());
    }

    /** Short texts without any of the little words of either language pass as French. */
    private static boolean french(String text) {
        long french = FRENCH.matcher(text).results().count();
        long english = ENGLISH.matcher(text).results().count();
        return english <= Math.max(2, french);
    }
}
