package school.preau.assessment.exchange;

/** What stands inside an element of XML. */
sealed interface XmlNode permits XmlTree, XmlNode.Text {

    record Text(String text) implements XmlNode {}
}
