package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import school.preau.platform.Markdown;

/** The stem of a question: its first paragraph is the heading, what follows is text. */
final class Headings {

    private Headings() {}

    /** @param tag {@code h1} on a page of its own, {@code h3} in the review */
    static Component stem(String markdown, String tag) {
        String html = Markdown.html(markdown).strip();
        int end = html.indexOf("</p>");
        if (!html.startsWith("<p>") || end < 0) {
            return new Html("<" + tag + " class=\"quiz-stem\" tabindex=\"-1\">" + Markdown.SAFE.sanitize(html) + "</"
                    + tag + ">");
        }
        var heading = new Html(
                "<" + tag + " class=\"quiz-stem\" tabindex=\"-1\">" + html.substring(3, end) + "</" + tag + ">");
        String rest = html.substring(end + 4).strip();
        return rest.isEmpty() ? heading : new Div(heading, new Html("<div class=\"prose\">" + rest + "</div>"));
    }
}
