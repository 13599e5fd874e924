package school.preau.assessment.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a small XML file, with its line. Nothing outside the file is ever read: a document type is refused, and with it every
 * entity that could be declared.
 *
 * @param nodes elements and stretches of text inside it, in order
 */
record XmlTree(String name, Map<String, String> attributes, int line, List<XmlNode> nodes) implements XmlNode {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 500_000;

    XmlTree {
        attributes = Map.copyOf(attributes);
        nodes = List.copyOf(nodes);
    }

    /** @throws ExchangeRefused when the text is no XML, or is one that could do harm */
    static XmlTree read(String xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            return walk(reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ExchangeRefused(
                    line, "This is not well-formed XML.", "Export the questions again; do not edit the file by hand.");
        }
    }

    private static XmlTree walk(XMLStreamReader reader) throws XMLStreamException {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new ExchangeRefused(
                    1,
                    "The file says that its encoding is " + encoding + ".",
                    "Save it again with the encoding UTF-8.");
        }
        Deque<Open> open = new ArrayDeque<>();
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new ExchangeRefused(
                            reader.getLocation().getLineNumber(),
                            "The file declares a document type, which could make it read other files.",
                            "Remove the line that begins with <!DOCTYPE; exports of question banks have none.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ExchangeRefused(
                            reader.getLocation().getLineNumber(),
                            "The file uses an entity that it does not declare.",
                            "Write the sign itself instead of its name.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new ExchangeRefused(
                                reader.getLocation().getLineNumber(),
                                "The file is nested deeper than " + DEEPEST + " elements or holds more than "
                                        + MOST_ELEMENTS + ".",
                                "Export one category at a time.");
                    }
                    open.push(new Open(reader));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().text(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlTree done = open.pop().tree();
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.peek().element(done);
                }
                default -> {}
            }
        }
        throw new XMLStreamException("no element");
    }

    List<XmlTree> children() {
        return nodes.stream()
                .filter(XmlTree.class::isInstance)
                .map(XmlTree.class::cast)
                .toList();
    }

    /** The text directly inside it. */
    String text() {
        return nodes.stream()
                .filter(XmlNode.Text.class::isInstance)
                .map(node -> ((XmlNode.Text) node).text())
                .collect(Collectors.joining());
    }

    /** All elements of a name below it, at any depth. */
    Stream<XmlTree> below(String descendant) {
        return children().stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(descendant) ? Stream.of(child) : Stream.empty(), child.below(descendant)));
    }

    Stream<XmlTree> all(String child) {
        return children().stream().filter(each -> each.name.equals(child));
    }

    Optional<XmlTree> first(String child) {
        return all(child).findFirst();
    }

    /** The text of a descendant, one name after the other; empty when there is none. */
    String textOf(String... path) {
        Optional<XmlTree> at = Optional.of(this);
        for (String name : path) {
            at = at.flatMap(each -> each.first(name));
        }
        return at.map(each -> each.text().strip()).orElse("");
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An element that is not closed yet. */
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes = new HashMap<>();
        private final int line;
        private final StringBuilder text = new StringBuilder();
        private final List<XmlNode> nodes = new ArrayList<>();

        Open(XMLStreamReader reader) {
            name = reader.getLocalName();
            line = reader.getLocation().getLineNumber();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }

        void text(String more) {
            text.append(more);
        }

        void element(XmlTree element) {
            closeText();
            nodes.add(element);
        }

        private void closeText() {
            if (!text.isEmpty()) {
                nodes.add(new XmlNode.Text(text.toString()));
                text.setLength(0);
            }
        }

        XmlTree tree() {
            closeText();
            return new XmlTree(name, attributes, line, nodes);
        }
    }
}
