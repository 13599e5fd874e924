package school.preau.sandbox.grounding;

import java.util.List;
import school.preau.sandbox.Severity;

/**
 * What the letter check found.
 *
 * @param french false: the text is not French, so that nothing was checked
 * @param findings in the order of the letter, omissions last
 */
public record LetterReport(boolean french, List<Finding> findings) {

    public LetterReport {
        findings = List.copyOf(findings);
    }

    public List<Finding> majors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.MAJOR)
                .toList();
    }
}
