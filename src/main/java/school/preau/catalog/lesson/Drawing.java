package school.preau.catalog.lesson;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.web.util.HtmlUtils;
import school.preau.platform.Problems;

/**
 * A drawing made for a lesson: shapes and text in the colours of the house. It is written anew from an allow-list, so that nothing of
 * the file reaches a page that was not understood here.
 */
final class Drawing {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:px|em|%)?");
    private static final Pattern NUMBERS = Pattern.compile("[-0-9., ]+");
    private static final Pattern COLOUR = Pattern.compile("none|currentColor|var\\(--preau-[a-z0-9-]+\\)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9-]+(?: [a-zA-Z]+)?");
    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            Map.entry("viewBox", NUMBERS),
            Map.entry("preserveAspectRatio", WORD),
            Map.entry("role", WORD),
            Map.entry("x", NUMBERS),
            Map.entry("y", NUMBERS),
            Map.entry("x1", NUMBER),
            Map.entry("y1", NUMBER),
            Map.entry("x2", NUMBER),
            Map.entry("y2", NUMBER),
            Map.entry("dx", NUMBERS),
            Map.entry("dy", NUMBERS),
            Map.entry("cx", NUMBER),
            Map.entry("cy", NUMBER),
            Map.entry("r", NUMBER),
            Map.entry("rx", NUMBER),
            Map.entry("ry", NUMBER),
            Map.entry("width", NUMBER),
            Map.entry("height", NUMBER),
            Map.entry("d", Pattern.compile("[-+0-9.,eE \\nMmLlHhVvCcSsQqTtAaZz]*")),
            Map.entry("points", Pattern.compile("[-0-9., \\n]*")),
            Map.entry("transform", Pattern.compile("(?:(?:translate|rotate|scale)\\([-0-9., ]+\\) ?)+")),
            Map.entry("fill", COLOUR),
            Map.entry("stroke", COLOUR),
            Map.entry("fill-rule", WORD),
            Map.entry("fill-opacity", NUMBER),
            Map.entry("stroke-opacity", NUMBER),
            Map.entry("opacity", NUMBER),
            Map.entry("stroke-width", NUMBER),
            Map.entry("stroke-linecap", WORD),
            Map.entry("stroke-linejoin", WORD),
            Map.entry("stroke-dasharray", NUMBERS),
            Map.entry("stroke-dashoffset", NUMBER),
            Map.entry("font-size", NUMBER),
            Map.entry("font-weight", WORD),
            Map.entry("font-family", Pattern.compile("Instrument Sans, system-ui, sans-serif")),
            Map.entry("font-variant-numeric", WORD),
            Map.entry("letter-spacing", NUMBER),
            Map.entry("text-anchor", WORD),
            Map.entry("dominant-baseline", WORD),
            Map.entry("text-decoration", WORD),
            Map.entry("xml:space", WORD),
            Map.entry("aria-hidden", WORD),
            Map.entry("aria-label", Pattern.compile("[^<>]*")));

    private final String file;
    private final Problems problems;
    private final StringBuilder out = new StringBuilder();

    private Drawing(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a drawing and writes it for a page.
     *
     * @param alt what the drawing means, which becomes its name
     * @return the element, or something that must not be used when problems were added
     */
    static String read(String file, String svg, String alt, Problems problems) {
        var drawing = new Drawing(file, problems);
        drawing.copy(svg, alt);
        return drawing.out.toString();
    }

    private void copy(String svg, String alt) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(svg));
            boolean root = true;
            // Titles and descriptions would be spoken a second time beside the alternative text.
            int silent = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        boolean named = Set.of("title", "desc").contains(reader.getLocalName());
                        if (silent > 0 || named) {
                            silent++;
                        } else {
                            open(reader, root, alt);
                        }
                        root = false;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (silent > 0) {
                            silent--;
                        } else {
                            out.append("</").append(reader.getLocalName()).append('>');
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (silent == 0) {
                            out.append(escaped(reader.getText()));
                        }
                    }
                    default -> {
                        // comments and processing instructions are left out
                    }
                }
            }
        } catch (XMLStreamException e) {
            problems.add(
                    file,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    "The drawing is not well-formed XML.",
                    "Close every element and write & as &amp;.");
        }
    }

    private void open(XMLStreamReader reader, boolean root, String alt) {
        int line = reader.getLocation().getLineNumber();
        String element = reader.getLocalName();
        if (root != element.equals("svg")
                || !ELEMENTS.contains(element)
                || !"http://www.w3.org/2000/svg".equals(reader.getNamespaceURI())) {
            problems.add(
                    file,
                    line,
                    "A drawing may not hold <" + element + "> here.",
                    "Use one <svg xmlns=\"http://www.w3.org/2000/svg\"> with shapes and text only.");
        }
        out.append('<').append(element);
        if (root) {
            out.append(" role=\"img\" aria-label=\"");
            out.append(escaped(alt));
            out.append('"');
            checkRoot(reader, line);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i).strip();
            Pattern allowed = ATTRIBUTES.get(name);
            if (allowed == null || !allowed.matcher(value).matches()) {
                problems.add(
                        file,
                        line,
                        "A drawing may not say " + name + "=\"" + shortened(value) + "\".",
                        allowed == COLOUR
                                ? "Use none, currentColor or a token: var(--preau-petrol)."
                                : "Use plain attributes of shapes and text; no style, link, event or id.");
            } else if (!(root && (name.equals("role") || name.equals("aria-label")))) {
                out.append(' ').append(name).append("=\"");
                out.append(escaped(value));
                out.append('"');
            }
        }
        out.append('>');
    }

    private void checkRoot(XMLStreamReader reader, int line) {
        if (reader.getAttributeValue(null, "viewBox") == null
                || reader.getAttributeValue(null, "width") != null
                || reader.getAttributeValue(null, "height") != null) {
            problems.add(
                    file,
                    line,
                    "The drawing has a fixed size or no viewBox.",
                    "Give a viewBox, and neither width nor height, so that it fits every screen.");
        }
        if (!"img".equals(reader.getAttributeValue(null, "role"))) {
            problems.add(file, line, "The drawing does not say that it is a picture.", "Add role=\"img\".");
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
