package school.preau.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The material “written by the model”: a hatched spine and ground, with a first line that says who wrote and when. */
public class ModelText extends Div {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Span detail = new Span();

    /**
     * @param label “Écrit par le modèle”, or its state: writing, stopped, queued, recorded
     * @param detail model and time, or place in the queue; may be empty
     */
    public ModelText(String label, String detail, Component... content) {
        addClassName("model-text");
        var by = new Paragraph(this.label, this.detail);
        by.addClassName("by");
        this.detail.addClassName("quiet");
        state(label, detail);
        add(by);
        add(content);
    }

    /** Changes the first line; the ground never changes. */
    public final void state(String newLabel, String newDetail) {
        label.setText(newLabel);
        detail.setText(newDetail);
    }
}
