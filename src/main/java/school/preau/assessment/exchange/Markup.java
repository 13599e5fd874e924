package school.preau.assessment.exchange;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import school.preau.platform.Markdown;

/** HTML of other systems as Markdown: paragraphs, emphasis, lists, code and links; the rest is said to be lost. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,1000}>");
    private static final Pattern SIGNS = Pattern.compile("[\\\\*_`\\[\\]<>]");
    private static final Pattern LINE_BEGINNING = Pattern.compile("(?m)^(\\s{0,3})([#+-]|\\d{1,9}[.)])(?=\\s)");
    private static final int DEEPEST = 50;

    /** Elements at whose edges white space is not seen. */
    private static final Pattern BLOCK =
            Pattern.compile(" ?(</?(?:p|div|ul|ol|li|blockquote|h[1-6]|hr|pre|table|tr|td|th|br)\\b[^>]{0,200}>) ?");

    private final boolean escapes;
    private final Consumer<String> loss;

    private Markup(boolean escapes, Consumer<String> loss) {
        this.escapes = escapes;
        this.loss = loss;
    }

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

    /**
     * As few signs are escaped as the words allow: where the plain words, rendered, are the HTML again, they are taken as they are.
     *
     * @param loss told once for each kind of thing that is dropped
     */
    static String markdown(String html, Consumer<String> loss) {
        var body = Jsoup.parseBodyFragment(html).body();
        String plain = new Markup(false, unheard -> {}).written(body);
        return normal(Markdown.html(plain)).equals(normal(html)) ? plain : new Markup(true, loss).written(body);
    }

    /** HTML without the white space that nobody sees. */
    private static String normal(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return BLOCK.matcher(document.body().html().replaceAll("[ \\t\\r\\n]+", " "))
                .replaceAll("$1")
                .strip();
    }

    private String written(Element body) {
        var out = new StringBuilder();
        children(body, out, 0);
        return out.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void children(Element parent, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            loss.accept("Markup is nested too deeply: its inner words are left out.");
            return;
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(words(text.getWholeText()));
            } else if (node instanceof Element element) {
                element(element, out, depth + 1);
            }
        }
    }

    private String words(String text) {
        return escapes
                ? escaped(text.replaceAll("[ \\t\\r\\n\\f]+", " "))
                : text.replaceAll("[ \\t\\r\\f]+", " ").replaceAll(" ?\\n ?", "\n");
    }

    private void element(Element element, StringBuilder out, int depth) {
        switch (element.normalName()) {
            case "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" ->
                block(element, out, depth);
            case "br" -> out.append("\n");
            case "em", "i" -> around("*", element, out, depth);
            case "strong", "b" -> around("**", element, out, depth);
            case "code", "pre" ->
                out.append('`').append(element.text().replace("`", "'")).append('`');
            case "ul", "ol" -> items(element, out, depth);
            case "a" -> link(element, out, depth);
            case "img", "audio", "video", "svg", "object", "iframe" ->
                loss.accept("A picture or a recording is left out: add it to the course's media.");
            case "table" -> {
                loss.accept("A table becomes plain lines.");
                element.select("tr").forEach(row -> out.append("\n\n").append(words(row.text())));
                out.append("\n\n");
            }
            case "sub", "sup" -> {
                loss.accept("Subscript and superscript become plain signs.");
                children(element, out, depth);
            }
            case "script", "style" -> loss.accept("Script or style is left out.");
            default -> children(element, out, depth);
        }
    }

    private void block(Element element, StringBuilder out, int depth) {
        out.append("\n\n");
        children(element, out, depth);
        out.append("\n\n");
    }

    private void around(String sign, Element element, StringBuilder out, int depth) {
        var inside = new StringBuilder();
        children(element, inside, depth);
        String words = inside.toString();
        if (words.isBlank()) {
            out.append(words);
            return;
        }
        String lead = words.substring(0, words.indexOf(words.strip()));
        String trail = words.substring(lead.length() + words.strip().length());
        out.append(lead).append(sign).append(words.strip()).append(sign).append(trail);
    }

    private void items(Element list, StringBuilder out, int depth) {
        out.append("\n\n");
        int number = 1;
        for (Element item : list.children()) {
            var inside = new StringBuilder();
            children(item, inside, depth);
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

    private void link(Element element, StringBuilder out, int depth) {
        String address = element.attr("href").strip();
        if (address.matches("https?://[^\\s()<>]+")) {
            out.append('[');
            children(element, out, depth);
            out.append("](").append(address).append(')');
        } else {
            children(element, out, depth);
        }
    }
}
