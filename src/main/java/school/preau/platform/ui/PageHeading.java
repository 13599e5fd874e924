package school.preau.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a page with its one line of context. */
public class PageHeading extends Div {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();

    public PageHeading() {
        addClassName("page-heading");
        context.addClassName("quiet");
        add(title, context);
    }

    public PageHeading(String title, String context) {
        this();
        say(title, context);
    }

    public final void say(String newTitle, String newContext) {
        title.setText(newTitle);
        context.setText(newContext);
        context.setVisible(!newContext.isBlank());
    }
}
