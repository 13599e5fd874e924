package school.preau.sandbox.fhir;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Plain words out of marked-up ones: nothing a tag, an attribute or a comment holds is kept, and nothing is left that is written invisibly. */
final class Markup {

    private static final Pattern DROPPED =
            Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style|head)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(?:p|div|br|li|ul|ol|tr|table|thead|tbody|h[1-6]|section|article|dl|dt|dd|blockquote|hr)\\b[^<>]*>");
    private static final Pattern CELL = Pattern.compile("(?i)</?(?:td|th)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("<[/!?\\p{L}][^<>]*>");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\u034f\u115f\u1160\u3164\ufe00-\ufe0f]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Markup() {}

    static String words(String html) {
        String text = DROPPED.matcher(html).replaceAll(" ");
        text = BLOCK.matcher(text).replaceAll("\n");
        text = CELL.matcher(text).replaceAll(" ");
        text = TAG.matcher(text).replaceAll("");
        return HtmlUtils.htmlUnescape(text);
    }

    /** Signs nobody sees are taken out, full-width ones become ordinary. */
    static String visible(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = CONTROL.matcher(plain).replaceAll(" ");
        var out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            out.append(
                    c >= '\uff01' && c <= '\uff5e'
                            ? (char) (c - 0xfee0)
                            : Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** One paragraph: for a line of the record. */
    static String line(String text) {
        return text.replaceAll("[\\s\u00a0]*\\n[\\s\u00a0]*", " ").strip();
    }

    /** What a document may hold: no tag that is none, no front matter, no space at the end of lines. */
    static String document(String text) {
        String plain = text.replaceAll("<(?=[\\p{L}/!?])", "< ")
                .replaceAll("(?m)(?<![ \t])[ \t]++$", "")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        while (plain.startsWith("---")) {
            plain = plain.substring(3).strip();
        }
        return plain;
    }
}
