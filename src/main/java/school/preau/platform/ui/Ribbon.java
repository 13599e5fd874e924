package school.preau.platform.ui;

import com.vaadin.flow.component.html.Span;

/** The ribbon that says: this patient does not exist. Apricot, swallow-tailed, fastened to the edge of its pane. */
public class Ribbon extends Span {

    private static final long serialVersionUID = 1L;

    /**
     * @param word “Patient fictif”, or “EXERCICE – patient fictif” on what can be copied or printed
     * @param right whether it is fastened to the right edge
     */
    public Ribbon(String word, boolean right) {
        super(word);
        addClassName("ribbon");
        if (right) {
            addClassName("right");
        }
    }
}
