package school.preau.sandbox;

import java.util.List;
import java.util.Locale;
import school.preau.platform.Problems;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenPolicy;
import school.preau.sandbox.screen.SitePatterns;

/** The privacy screen on texts of one's own, without a server: so that a hospital may try it before it trusts it. */
public final class TextScreening {

    /**
     * @param kind such as {@code patient-number}
     * @param start in Unicode code points of the text
     * @param end exclusive
     * @param verdict pass, warn or block
     */
    public record Found(String kind, int start, int end, String verdict) {}

    /** @param verdict pass, warn or block: the strongest of the findings */
    public record Report(String verdict, List<Found> findings) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    private final PrivacyScreen screen;
    private final Permitted permitted;

    private TextScreening(PrivacyScreen screen, Permitted permitted) {
        this.screen = screen;
        this.permitted = permitted;
    }

    /** @param reservedPasses whether identifiers of the ranges reserved for fiction pass; else they count as real ones */
    public static TextScreening usual(boolean reservedPasses) {
        return over(SitePatterns.none(), reservedPasses);
    }

    /**
     * With a hospital's own patterns of numbers.
     *
     * @param file the name of their file, for the problems
     * @param patterns what the file holds
     * @param problems where all that is wrong with them is added
     */
    public static TextScreening with(String file, String patterns, boolean reservedPasses, Problems problems) {
        return over(SitePatterns.read(file, patterns, problems), reservedPasses);
    }

    private static TextScreening over(SitePatterns patterns, boolean reservedPasses) {
        return new TextScreening(
                new PrivacyScreen(patterns, () -> ScreenPolicy.USUAL),
                reservedPasses ? Permitted.freePractice() : Permitted.exercise());
    }

    public Report screen(String text) {
        var result = screen.screen(text, permitted);
        return new Report(
                word(result.verdict()),
                result.findings().stream()
                        .map(found -> new Found(word(found.kind()), found.start(), found.end(), word(found.verdict())))
                        .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
