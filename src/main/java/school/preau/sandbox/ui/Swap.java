package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Several panes in one place, one of which is seen. The others keep what was typed in them. */
class Swap extends Div {

    private static final long serialVersionUID = 1L;

    Swap() {
        addClassNames("desk-pane", "swap");
    }

    void show(Component pane) {
        if (pane.getParent().isEmpty()) {
            add(pane);
        }
        getChildren().forEach(child -> child.setVisible(child == pane));
    }
}
