package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import school.preau.platform.Language;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenKind;
import school.preau.sandbox.screen.ScreenResult;
import school.preau.sandbox.screen.Verdict;

/** What the shield under the field says: quiet, asking or holding, in words, with what the model would receive. */
final class ShieldWords {

    /** Characters shown around what is masked. */
    private static final int AROUND = 36;

    private final Component at;
    private final Language language;

    ShieldWords(Component at, Language language) {
        this.at = at;
        this.language = language;
    }

    /** @param typed the very text of the field; the result may be of the same text without the blanks around it */
    PromptElement.Shown of(String typed, ScreenResult result) {
        var withheld = result.withheld();
        return switch (result.verdict()) {
            case PASS -> new PromptElement.Shown("pass", typed, List.of(), "", "", List.of());
            case WARN ->
                new PromptElement.Shown(
                        "warn",
                        typed,
                        stretches(withheld),
                        at.getTranslation("sandbox.prompt.asks", kinds(withheld)),
                        at.getTranslation("sandbox.prompt.asks-detail"),
                        preview(result));
            case BLOCK ->
                new PromptElement.Shown(
                        "block",
                        typed,
                        stretches(withheld),
                        at.getTranslation("sandbox.prompt.holds", kinds(blocked(withheld))),
                        at.getTranslation("sandbox.prompt.holds-detail"),
                        preview(result));
        };
    }

    /** The kinds that are held back, or those that are asked about when nothing is. */
    static List<ScreenKind> lessons(ScreenResult result) {
        var blocked = blocked(result.withheld());
        return (blocked.isEmpty() ? result.withheld() : blocked)
                .stream().map(ScreenFinding::kind).distinct().toList();
    }

    private static List<ScreenFinding> blocked(List<ScreenFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.BLOCK)
                .toList();
    }

    private String kinds(List<ScreenFinding> findings) {
        var names = findings.stream()
                .map(ScreenFinding::kind)
                .distinct()
                .map(kind -> at.getTranslation(kind.key() + ".name"))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : at.getTranslation(
                        "sandbox.prompt.and",
                        names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")),
                        names.getLast());
    }

    private static List<PromptElement.Stretch> stretches(List<ScreenFinding> findings) {
        return findings.stream()
                .map(finding -> new PromptElement.Stretch(finding.start(), finding.end()))
                .toList();
    }

    /** The masked text in pieces; what lies far from a mask is left out. */
    private List<PromptElement.Piece> preview(ScreenResult result) {
        String text = result.text();
        String masked = result.masked(language);
        var pieces = new ArrayList<PromptElement.Piece>();
        int inText = 0;
        int inMasked = 0;
        for (ScreenFinding finding : result.withheld()) {
            int start = text.offsetByCodePoints(0, finding.start());
            int end = text.offsetByCodePoints(0, finding.end());
            String before = text.substring(inText, start);
            pieces.add(new PromptElement.Piece(shortened(before, pieces.isEmpty()), false));
            inMasked += before.length();
            int maskEnd = masked.indexOf(']', inMasked) + 1;
            pieces.add(new PromptElement.Piece(unbracketed(masked.substring(inMasked, maskEnd)), true));
            inMasked = maskEnd;
            inText = end;
        }
        String rest = text.substring(inText);
        pieces.add(
                new PromptElement.Piece(rest.length() > AROUND ? rest.substring(0, wordEnd(rest)) + "…" : rest, false));
        return List.copyOf(pieces);
    }

    private static String shortened(String between, boolean first) {
        if (first) {
            return between.length() > AROUND
                    ? "… " + between.substring(between.indexOf(' ', between.length() - AROUND) + 1)
                    : between;
        }
        return between.length() > 2 * AROUND
                ? between.substring(0, wordEnd(between)) + " … "
                        + between.substring(between.indexOf(' ', between.length() - AROUND) + 1)
                : between;
    }

    private static int wordEnd(String text) {
        int space = text.lastIndexOf(' ', AROUND);
        return space > 0 ? space : AROUND;
    }

    private static String unbracketed(String mask) {
        return mask.startsWith("[") && mask.endsWith("]") ? mask.substring(1, mask.length() - 1) : mask;
    }
}
