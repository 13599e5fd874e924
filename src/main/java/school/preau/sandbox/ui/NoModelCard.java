package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import school.preau.platform.ui.Icon;

/** Free practice in a school without a model: what is missing, and what one can do all the same. */
class NoModelCard extends Div {

    private static final long serialVersionUID = 1L;

    NoModelCard() {
        addClassName("down");
        var title = new H3();
        title.add(Icon.INFORMATION.svg(20), new Span(getTranslation("sandbox.none.title")));
        var list = new UnorderedList();
        list.addClassName("kept");
        for (String line : List.of("sandbox.none.filter", "sandbox.none.record", "sandbox.none.exercises")) {
            list.add(new ListItem(Icon.CHECK.svg(18), new Span(getTranslation(line))));
        }
        list.add(new ListItem(Icon.ADMINISTRATION.svg(18), new Span(getTranslation("sandbox.none.administrator"))));
        var way = new RouterLink(getTranslation("sandbox.none.to-exercises"), PractiseView.class);
        way.addClassName("button-link");
        add(title, list, way);
    }
}
