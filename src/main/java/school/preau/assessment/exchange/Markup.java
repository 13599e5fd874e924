package school.preau.assessment.exchange;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML of other systems as Markdown: paragraphs, emphasis, lists, code and links; the rest is said to be lost. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,1000}>");
    private static final Pattern SIGNS = Pattern.compile("[\\\\*_`\\[\\]<>]");
    private static final Pattern LINE_BEGINNING = Pattern.compile("(?m)^(\\s{0,3})([#+-]|\\d{1,9}[.)])(?=\\s)");
    private static final int DEEPEST = 50;

    private Markup() {}

    static boolean holdsTags(String text) {
        return TAG.matcher(text).find();
    }

    /** Plain words, so that Markdown reads them as such. */
    static String escaped(String text) {
        String escaped = SIGNS.matcher(text).replaceAll("\\\\$0");
        return LINE_BEGINNING
                .matcher(escaped)
                .replaceAll(found -> found.group(2).length() == 1
                        ? found.group(1) + "\\\\" + found.group(2)
                        : found.group(1) + found.group(2).replaceAll("([.)])$", "\\\\\\\\$1"));
    }

    /** @param loss told once for each kind of thing that is dropped */
    static String markdown(String html, Consumer<String> loss) {
        var out = new StringBuilder();
        children(Jsoup.parseBodyFragment(html).body(), out, loss, 0);
        return out.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void children(Element parent, StringBuilder out, Consumer<String> loss, int depth) {
        if (depth > DEEPEST) {
            loss.accept("Markup is nested too deeply: its inner words are left out.");
            return;
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(escaped(text.text()));
            } else if (node instanceof Element element) {
                element(element, out, loss, depth + 1);
            }
        }
    }

    private static void element(Element element, StringBuilder out, Consumer<String> loss, int depth) {
        switch (element.normalName()) {
            case "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" ->
                block(element, out, loss, depth);
            case "br" -> out.append("\n");
            case "em", "i" -> around("*", element, out, loss, depth);
            case "strong", "b" -> around("**", element, out, loss, depth);
            case "code", "pre" ->
                out.append('`').append(element.text().replace("`", "'")).append('`');
            case "ul", "ol" -> items(element, out, loss, depth);
            case "a" -> link(element, out, loss, depth);
            case "img", "audio", "video", "svg", "object", "iframe" ->
                loss.accept("A picture or a recording is left out: add it to the course's media.");
            case "table" -> {
                loss.accept("A table becomes plain lines.");
                element.select("tr").forEach(row -> out.append("\n\n").append(escaped(row.text())));
                out.append("\n\n");
            }
            case "sub", "sup" -> {
                loss.accept("Subscript and superscript become plain signs.");
                children(element, out, loss, depth);
            }
            case "script", "style" -> loss.accept("Script or style is left out.");
            default -> children(element, out, loss, depth);
        }
    }

    private static void block(Element element, StringBuilder out, Consumer<String> loss, int depth) {
        out.append("\n\n");
        children(element, out, loss, depth);
        out.append("\n\n");
    }

    private static void around(String sign, Element element, StringBuilder out, Consumer<String> loss, int depth) {
        var inside = new StringBuilder();
        children(element, inside, loss, depth);
        String words = inside.toString();
        if (words.isBlank()) {
            out.append(words);
            return;
        }
        String lead = words.substring(0, words.indexOf(words.strip()));
        String trail = words.substring(lead.length() + words.strip().length());
        out.append(lead).append(sign).append(words.strip()).append(sign).append(trail);
    }

    private static void items(Element list, StringBuilder out, Consumer<String> loss, int depth) {
        out.append("\n\n");
        int number = 1;
        for (Element item : list.children()) {
            var inside = new StringBuilder();
            children(item, inside, loss, depth);
            String marker = list.normalName().equals("ol") ? number++ + ". " : "- ";
            out.append(marker)
                    .append(inside.toString()
                            .strip()
                            .replaceAll("\\n+", "\n")
                            .replace("\n", "\n" + " ".repeat(marker.length())))
                    .append("\n");
        }
        out.append("\n");
    }

    private static void link(Element element, StringBuilder out, Consumer<String> loss, int depth) {
        String address = element.attr("href").strip();
        if (address.matches("https?://[^\\s()<>]+")) {
            out.append('[');
            children(element, out, loss, depth);
            out.append("](").append(address).append(')');
        } else {
            children(element, out, loss, depth);
        }
    }
}
