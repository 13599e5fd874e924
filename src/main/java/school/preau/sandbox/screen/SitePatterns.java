package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/**
 * Numbers as one hospital writes them: of patients, of stays, of its internal telephones. They are configuration, because every hospital
 * has its own; without it such numbers are found by the words before them.
 *
 * <p>A file holds a list of {@code {kind: patient-number | stay-number | extension, pattern: "8\\d{9}"}}; a pattern is a regular
 * expression in Java's syntax for the whole number, matched against lower case without accents, between signs that are no letters and no digits.
 */
public final class SitePatterns implements Detector {

    private enum Kind {
        PATIENT_NUMBER(ScreenKind.PATIENT_NUMBER),
        STAY_NUMBER(ScreenKind.STAY_NUMBER),
        EXTENSION(ScreenKind.EXTENSION);

        private final ScreenKind found;

        Kind(ScreenKind found) {
            this.found = found;
        }
    }

    private record SitePattern(ScreenKind kind, Pattern pattern) {}

    private static final int LONGEST = 200;

    private final List<SitePattern> patterns;

    private SitePatterns(List<SitePattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    public static SitePatterns none() {
        return new SitePatterns(List.of());
    }

    /**
     * Reads a file of patterns.
     *
     * @param file its name, for the problems
     * @param problems where all that is wrong is added; the patterns that are right are kept
     */
    public static SitePatterns read(String file, String text, Problems problems) {
        var patterns = new ArrayList<SitePattern>();
        for (YamlMap entry : StrictYaml.list(file, text, problems)) {
            Kind kind = entry.choice("kind", Kind.class);
            String pattern = entry.string("pattern");
            entry.done();
            if (pattern.length() > LONGEST) {
                entry.problem("pattern", "The pattern is longer than " + LONGEST + " signs.", "Write it shorter.");
                continue;
            }
            try {
                patterns.add(new SitePattern(
                        kind.found, Pattern.compile("(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])")));
            } catch (PatternSyntaxException e) {
                entry.problem(
                        "pattern",
                        "This is not a regular expression: " + e.getDescription() + ".",
                        "Write it as for java.util.regex.Pattern, with each backslash once between single quotes.");
            }
        }
        return new SitePatterns(patterns);
    }

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        for (SitePattern site : patterns) {
            var number = site.pattern().matcher(text.folded());
            while (number.find()) {
                if (number.end() > number.start()) {
                    Verdict verdict = site.kind() == ScreenKind.EXTENSION ? Verdict.WARN : Verdict.BLOCK;
                    found.accept(new Candidate(site.kind(), number.start(), number.end(), verdict, false));
                }
            }
        }
    }
}
