package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number with its unit, or without one.
 *
 * @param unit canonical; empty when there is none
 * @param spelled whether the number was written in words
 */
record Quantity(Span span, BigDecimal value, String unit, boolean spelled) {

    /** The look ahead only spares time: a number begins with a digit or one of these letters. */
    private static final String FREE = "(?=[\\dcdhnoqstuv])(?<![\\p{L}\\p{N}.,/°-])";

    private static final Pattern WITH_UNIT =
            Pattern.compile(FREE + "(" + NumberWords.EITHER + ")[ -]?(" + Units.ANY + ")" + Units.END);
    private static final Pattern PRESSURE = Pattern.compile(FREE + "(\\d{2,3})/(\\d{2,3})(?: ?mm ?hg)?(?![\\d/])");
    private static final Pattern BARE =
            Pattern.compile(FREE + "(" + NumberWords.DIGITS + ")(?![\\p{L}\\p{N}/°-]|[.,]\\d)");

    /** « 2,5/2,5 µg »: each of two substances in one take. */
    private static final Pattern COMBINED = Pattern.compile(FREE + "(" + NumberWords.DIGITS + ") ?(?:mg|µg|g)?/("
            + NumberWords.DIGITS + ") ?(mg|µg|mcg|g)" + Units.END);

    /** What looks like a number and is none: phones, identifiers, hours, scores, numbered lists, « J7 ». */
    private static final Pattern NO_NUMBER = Pattern.compile("(?<!\\d)0[1-9](?:[ .-]?\\d{2}){4}(?!\\d)"
            + "|fictif-[a-z0-9-]+|(?<![\\d.,])\\d{1,2} ?h(?:eures?)? ?[0-5]\\d(?!\\d)"
            + "|\\b\\d{1,2} ?h(?:eures?)?(?= (?:a|et) \\d{1,2} ?h)"
            + "|(?<=\\b(?:a|vers|avant|apres|des) )\\d{1,2} ?h(?:eures?)?\\b|(?<=/\\d\\d,? )\\d{1,2} ?h(?:eures?)?\\b"
            + "|(?:" + NumberWords.EITHER + ") ?h(?:eures?)? du (?:matin|soir)"
            + "|(?<=^|\\n)\\s*\\d{1,2}[.)](?= )|\\b[12] ?\\d{2} ?\\d{2} ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{2}\\b"
            + "|\\b00000\\b|\\bj ?\\+? ?\\d{1,3}\\b|\\b[a-z]\\d{2}\\.\\d\\b");

    boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** @param taken stretches that are dates */
    static List<Quantity> in(FoldedText folded, List<Span> taken) {
        String text = folded.text();
        var spans = new ArrayList<>(taken);
        NO_NUMBER.matcher(text).results().forEach(match -> spans.add(new Span(match.start(), match.end())));
        var found = new ArrayList<Quantity>();
        var unit = WITH_UNIT.matcher(text);
        while (unit.find()) {
            var span = new Span(unit.start(), unit.end());
            var value = NumberWords.value(unit.group(1));
            if (free(span, spans) && value.isPresent()) {
                boolean spelled = !Character.isDigit(unit.group(1).charAt(0));
                String canonical = Units.canonical(unit.group(2), folded.capital(unit.start(2)));
                found.add(new Quantity(span, value.get(), canonical, spelled));
                spans.add(span);
            }
        }
        var combined = COMBINED.matcher(text);
        while (combined.find()) {
            var span = new Span(combined.start(), combined.end());
            var value = NumberWords.value(combined.group(1));
            if (free(span, spans) && value.isPresent()) {
                found.add(new Quantity(span, value.get(), Units.canonical(combined.group(3), false), false));
                spans.add(span);
            }
        }
        var pressure = PRESSURE.matcher(text);
        while (pressure.find()) {
            var span = new Span(pressure.start(), pressure.end());
            boolean score = Integer.parseInt(pressure.group(1)) <= Integer.parseInt(pressure.group(2));
            if (free(span, spans) && score) { // « MMSE 25/30 »
                found.add(new Quantity(
                        new Span(pressure.start(1), pressure.end(1)), new BigDecimal(pressure.group(1)), "", false));
                spans.add(span);
            } else if (free(span, spans)) {
                for (int group = 1; group <= 2; group++) {
                    found.add(new Quantity(
                            new Span(pressure.start(group), pressure.end(group)),
                            new BigDecimal(pressure.group(group)),
                            "mmHg",
                            false));
                }
                spans.add(span);
            }
        }
        var bare = BARE.matcher(text);
        while (bare.find()) {
            var span = new Span(bare.start(), bare.end());
            var value = NumberWords.value(bare.group(1));
            if (free(span, spans) && value.isPresent()) {
                found.add(new Quantity(span, value.get(), "", false));
            }
        }
        found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
        return List.copyOf(found);
    }

    private static boolean free(Span span, List<Span> taken) {
        return taken.stream().noneMatch(span::overlaps);
    }
}
