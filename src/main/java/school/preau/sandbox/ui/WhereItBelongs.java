package school.preau.sandbox.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.preau.sandbox.PatientLine;
import school.preau.sandbox.PatientLines;

/** Where in a letter something that is missing would stand: behind the part that speaks of the same, else above the greeting. */
final class WhereItBelongs {

    private static final List<String> FAREWELL = List.of(
            "bien confraternellement", "confraternellement", "cordialement", "je vous prie", "nous vous prions");

    private final PatientLines lines;

    WhereItBelongs(PatientLines lines) {
        this.lines = lines;
    }

    /** @return an offset in code points, at the end of a line */
    int in(String letter, Optional<String> evidence) {
        int index = evidence.flatMap(lines::find)
                .map(line -> after(letter, cues(line.section())))
                .filter(found -> found >= 0)
                .orElseGet(() -> aboveFarewell(letter));
        return letter.codePointCount(0, index);
    }

    /** The end of the paragraph behind the last line that bears one of the cues. */
    private static int after(String letter, List<String> cues) {
        int found = -1;
        int start = 0;
        for (String line : letter.split("\n", -1)) {
            int end = start + line.length();
            String folded = fold(line);
            if (cues.stream().anyMatch(folded::contains)) {
                found = endOfPart(letter, start, end);
            }
            start = end + 1;
        }
        return found;
    }

    /** A heading takes the paragraph under it along. */
    private static int endOfPart(String letter, int start, int end) {
        if (letter.substring(start, end).strip().matches("[^.:;,]{1,44}")) {
            int next = end;
            while (next < letter.length() && letter.charAt(next) == '\n') {
                next++;
            }
            int paragraph = letter.indexOf('\n', next);
            return next >= letter.length() ? end : paragraph < 0 ? letter.length() : paragraph;
        }
        return end;
    }

    private static int aboveFarewell(String letter) {
        int start = 0;
        for (String line : letter.split("\n", -1)) {
            String folded = fold(line).strip();
            if (FAREWELL.stream().anyMatch(folded::startsWith)) {
                return Math.max(0, letter.substring(0, start).stripTrailing().length());
            }
            start += line.length() + 1;
        }
        return letter.stripTrailing().length();
    }

    private static List<String> cues(PatientLine.Section section) {
        return switch (section) {
            case IDENTITY, GENERAL_PRACTITIONER, CONTACTS, STAY, REASON -> List.of("hospitalis", "votre patient");
            case PROBLEMS, EVENTS, ACTS, DEVICES, RESULTS -> List.of("synthese", "histoire", "sejour");
            case ALLERGIES -> List.of("allergi", "antecedent", "synthese");
            case ADMISSION_MEDICATIONS, DISCHARGE_MEDICATIONS, GIVEN_MEDICATIONS ->
                List.of("traitements a la sortie", "traitement de sortie", "ordonnance");
            case STOPPED_MEDICATIONS -> List.of("arrete", "traitements");
            case PENDING -> List.of("attente", "suites", "suivi");
            case FOLLOW_UP -> List.of("suites", "suivi", "a faire");
            case DOCUMENTS -> List.of();
        };
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.FRENCH);
    }
}
