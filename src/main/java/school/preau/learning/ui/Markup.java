package school.preau.learning.ui;

import com.vaadin.flow.component.html.Div;

/** Safe HTML of a lesson. The text itself is the catalogue's own string: a page of a lesson costs a session next to nothing. */
class Markup extends Div {

    private static final long serialVersionUID = 1L;

    Markup(String safeHtml) {
        getElement().setProperty("innerHTML", safeHtml);
    }
}
