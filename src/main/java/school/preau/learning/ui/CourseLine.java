package school.preau.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import school.preau.learning.Study;

/** The thin line on top: how much of the course lies behind. */
class CourseLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Element behind = new Element("i");

    CourseLine() {
        addClassName("player-line");
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-label", getTranslation("learning.line"));
        getElement().appendChild(behind);
    }

    void show(Study study) {
        long percent = Math.round(study.share() * 100);
        getElement().setAttribute("aria-valuenow", Long.toString(percent));
        getElement()
                .setAttribute(
                        "aria-valuetext",
                        getTranslation(
                                "learning.line.words",
                                study.doneCount(),
                                study.course().outline().size()));
        behind.getStyle().set("width", percent + "%");
    }
}
