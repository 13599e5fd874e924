package school.preau.catalog.lesson;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import school.preau.platform.Markdown;

/** What may stand in the running text of a lesson: Markdown, citations, glossary words, and links to sources over https. */
final class SafeText {

    private static final PolicyFactory POLICY = Markdown.SAFE.and(new HtmlPolicyBuilder()
            .allowElements("button", "a")
            .allowAttributes("type")
            .matching(Pattern.compile("button"))
            .onElements("button")
            .allowAttributes("class")
            .matching(Pattern.compile("source-ref|glossary-word"))
            .onElements("button")
            .allowAttributes("aria-expanded")
            .matching(Pattern.compile("false"))
            .onElements("button")
            .allowAttributes("aria-label")
            .matching(Pattern.compile("Source \\d{1,3}"))
            .onElements("button")
            .allowAttributes("data-source")
            .matching(Pattern.compile("\\d{1,3}"))
            .onElements("button")
            .allowAttributes("data-term")
            .matching(Pattern.compile("[a-z0-9-]{1,60}"))
            .onElements("button")
            .allowUrlProtocols("https")
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory());

    private SafeText() {}

    static String html(String rendered) {
        return POLICY.sanitize(rendered);
    }
}
