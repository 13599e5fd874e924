package school.preau.sandbox.screen;

import java.util.List;
import school.preau.platform.Language;

/**
 * What the screen says of a text.
 *
 * @param findings in order, without overlaps
 */
public record ScreenResult(String text, Verdict verdict, List<ScreenFinding> findings) {

    public ScreenResult {
        findings = List.copyOf(findings);
    }

    /** The text with every finding that does not pass replaced by the name of its kind in brackets. */
    public String masked(Language language) {
        var masked = new StringBuilder(text.length());
        int done = 0;
        for (ScreenFinding finding : withheld()) {
            int start = text.offsetByCodePoints(0, finding.start());
            masked.append(text, done, start).append(Masks.of(finding.kind(), language));
            done = text.offsetByCodePoints(start, finding.length());
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** The findings that do not pass. */
    public List<ScreenFinding> withheld() {
        return findings.stream().filter(f -> f.verdict() != Verdict.PASS).toList();
    }
}
