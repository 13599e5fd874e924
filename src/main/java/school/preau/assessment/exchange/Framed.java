package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stretches of a text that other systems show as they stand and that are found again: the stimulus, the text with gaps, feedback. */
final class Framed {

    private static final String STIMULUS = "preau-stimulus";
    static final String GAPS = "preau-gaps";
    private static final String FEEDBACK = "preau-feedback";

    private static final String END = "\n\n</div>";

    private Framed() {}

    /** The question with its stimulus before it. */
    static String text(ExchangeItem item) {
        return item.stimulus().isEmpty() ? item.text() : frame(STIMULUS, item.stimulus()) + "\n\n" + item.text();
    }

    /** The explanation, and the feedback of each pair behind it: neither GIFT nor Moodle has a place for that. */
    static String explanation(ExchangeItem item) {
        var all = new StringBuilder(item.explanation());
        item.feedback().forEach(feedback -> all.append("\n\n").append(frame(FEEDBACK, feedback)));
        return all.toString();
    }

    /** An item whose texts are as {@link #text} and {@link #explanation} write them. */
    static ExchangeItem item(
            ExchangeItem.Origin origin,
            List<String> tags,
            TextFormat format,
            String text,
            String explanation,
            ExchangeItem.Answers answers,
            List<String> notes) {
        var stimulus = find(STIMULUS, text);
        var explained = ends(FEEDBACK, explanation);
        return new ExchangeItem(
                origin,
                tags,
                format,
                stimulus.map(Found::inside).orElse(""),
                stimulus.map(Found::after).orElse(text),
                explained.before(),
                explained.inside(),
                answers,
                notes);
    }

    static String frame(String kind, String text) {
        return start(kind) + text + END;
    }

    /** The first stretch of a kind, what stands before and what after. */
    static Optional<Found> find(String kind, String text) {
        int from = text.indexOf(start(kind));
        int to = from < 0 ? -1 : text.indexOf(END, from);
        if (to < 0) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                text.substring(0, from).strip(),
                text.substring(from + start(kind).length(), to),
                text.substring(to + END.length()).strip()));
    }

    /** All stretches of a kind that stand at the end of a text. */
    private static Ends ends(String kind, String text) {
        var inside = new ArrayList<String>();
        String rest = text;
        String before = text;
        for (var found = find(kind, rest); found.isPresent(); found = find(kind, rest)) {
            if (inside.isEmpty()) {
                before = found.get().before();
            }
            inside.add(found.get().inside());
            rest = found.get().after();
        }
        return new Ends(before, inside);
    }

    /** Whether a text of a question holds what frames and languages are told by. */
    static boolean collides(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("<span")
                || lower.contains("</span")
                || lower.contains("<div")
                || lower.contains("</div")
                || lower.contains("{mlang");
    }

    private static String start(String kind) {
        return "<div class=\"" + kind + "\">\n\n";
    }

    record Found(String before, String inside, String after) {}

    private record Ends(String before, List<String> inside) {
        Ends {
            inside = List.copyOf(inside);
        }
    }
}
