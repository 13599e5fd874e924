package school.preau.assessment.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The {@code imsmanifest.xml} of a QTI package: which files it holds, and the tags of each as LOM keywords. */
final class QtiManifest {

    private final StringBuilder resources = new StringBuilder();

    void add(String id, String path, List<String> tags) {
        resources
                .append("    <resource identifier=\"")
                .append(QtiWriter.identifier(id))
                .append("\" type=\"imsqti_item_xmlv2p2\" href=\"")
                .append(path)
                .append("\">\n      <metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><general>");
        tags.forEach(tag -> resources
                .append("<keyword><string>")
                .append(QtiText.escaped(tag))
                .append("</string></keyword>"));
        resources
                .append("</general></lom></metadata>\n      <file href=\"")
                .append(path)
                .append("\"/>\n    </resource>\n");
    }

    byte[] xml() {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="preau-questions">
                  <metadata><schema>QTIv2.2 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
                  <organizations/>
                  <resources>
                """ + resources + """
                          </resources>
                        </manifest>
                        """.indent(0)).getBytes(StandardCharsets.UTF_8);
    }
}
