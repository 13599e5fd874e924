package school.preau.platform;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to HTML that is safe to show, whoever wrote it: a course, a case, a model. Raw HTML is shown as text, images and
 * links to other hosts are dropped to their words, and what is left passes an allow-list.
 */
public final class Markdown {

    /** What may stand in rendered text; media and links must be our own relative paths. */
    public static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "del",
                    "sub",
                    "sup",
                    "span",
                    "div")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .onElements("th", "td")
            .toFactory();

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Markdown() {}

    /** Safe HTML for a text of ours or of a stranger. Links and images are reduced to their words. */
    public static String html(String markdown) {
        return SAFE.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
