package school.preau.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import school.preau.platform.ui.Notices;

/** Says that the quiz goes on elsewhere, what was kept, and how to go on here. */
class TakenOverNotice extends Div {

    private static final long serialVersionUID = 1L;

    TakenOverNotice(SerializableRunnable goOnHere) {
        addClassName("quiz-notice");
        var notice =
                Notices.trouble(getTranslation("assessment.taken.title"), getTranslation("assessment.taken.words"));
        notice.add(new Button(getTranslation("assessment.taken.here"), event -> goOnHere.run()));
        add(notice);
    }
}
