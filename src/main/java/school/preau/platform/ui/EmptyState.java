package school.preau.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A screen or a part with nothing in it: says why, and what one may do instead. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String title, String words, Component... actions) {
        addClassName("empty-state");
        var text = new Paragraph(words);
        text.addClassName("quiet");
        add(new H2(title), text);
        add(actions);
    }
}
