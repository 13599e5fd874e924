package school.preau.platform.ui;

import com.vaadin.flow.component.Html;
import school.preau.platform.Markdown;

/** Running text written in Markdown by an author or a model, shown safely. */
public class Prose extends Html {

    private static final long serialVersionUID = 1L;

    public Prose(String markdown) {
        super("<div class=\"prose\">" + Markdown.html(markdown) + "</div>");
    }
}
