package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import school.preau.platform.Markdown;

/** Markdown as the XHTML of an item's body, and back. */
final class QtiText {

    /** Noncharacters of Unicode around a number: where a gap stands while its text is Markdown or HTML. */
    private static final Pattern PLACE = Pattern.compile("\uFDD2(\\d+)\uFDD3");

    private QtiText() {}

    static String xhtml(String markdown) {
        var body = Jsoup.parseBodyFragment(Markdown.html(markdown));
        body.outputSettings(new Document.OutputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false)
                .charset("UTF-8"));
        return body.body().html();
    }

    /** Whether a text comes back as it was written. */
    static boolean same(String markdown) {
        return markdown(xhtml(markdown), new LinkedHashSet<>()).equals(markdown.strip());
    }

    static String markdown(String html, Set<String> losses) {
        return Markup.markdown(html, losses::add);
    }

    /** What stands inside an element as HTML, without the elements that are left out. */
    static String inside(XmlTree tree, Predicate<XmlTree> leftOut) {
        var out = new StringBuilder();
        for (XmlNode node : tree.nodes()) {
            switch (node) {
                case XmlNode.Text(String text) -> out.append(escaped(text));
                case XmlTree element when leftOut.test(element) -> {}
                case XmlTree element
                when element.name().endsWith("Interaction") ->
                    out.append(place(element.attribute("responseIdentifier")));
                case XmlTree element -> {
                    out.append('<').append(element.name());
                    element.attributes()
                            .forEach((name, value) -> out.append(' ')
                                    .append(name)
                                    .append("=\"")
                                    .append(escaped(value).replace("\"", "&quot;"))
                                    .append('"'));
                    out.append('>')
                            .append(inside(element, leftOut))
                            .append("</")
                            .append(element.name())
                            .append('>');
                }
            }
        }
        return out.toString();
    }

    private static String place(String response) {
        Matcher number = Pattern.compile("(\\d{1,3})$").matcher(response);
        return number.find() ? "\uFDD2" + number.group(1) + "\uFDD3" : "";
    }

    static String withPlaces(ExchangeItem.Gapped gapped) {
        var out = new StringBuilder();
        int number = 0;
        for (ExchangeItem.Piece piece : gapped.pieces()) {
            switch (piece) {
                case ExchangeItem.Literal(String words) -> out.append(words);
                case ExchangeItem.Hole hole ->
                    out.append('\uFDD2').append(++number).append('\uFDD3');
            }
        }
        return out.toString();
    }

    /** The stretches of a text and the numbers of the gaps between them, one fewer. */
    static Parted parted(String text) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        Matcher places = PLACE.matcher(text);
        int at = 0;
        while (places.find()) {
            words.add(text.substring(at, places.start()));
            numbers.add(places.group(1));
            at = places.end();
        }
        words.add(text.substring(at));
        return new Parted(words, numbers);
    }

    record Parted(List<String> words, List<String> numbers) {
        Parted {
            words = List.copyOf(words);
            numbers = List.copyOf(numbers);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
