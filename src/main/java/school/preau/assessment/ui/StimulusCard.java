package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Div;
import school.preau.assessment.Stimulus;
import school.preau.platform.Language;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Prose;
import school.preau.platform.ui.Ribbon;

/** What a question is about, in the material it is made of. */
class StimulusCard extends Div {

    private static final long serialVersionUID = 1L;

    StimulusCard(Stimulus stimulus, Language language) {
        addClassName("quiz-stimulus");
        var prose = new Prose(stimulus.text().in(language));
        switch (stimulus.material()) {
            case PLAIN -> {
                addClassName("plain");
                add(prose);
            }
            case MODEL ->
                add(new ModelText(
                        getTranslation("assessment.model.label"), getTranslation("assessment.model.detail"), prose));
            case PATIENT -> {
                var record = new Div(prose);
                record.addClassName("patient-text");
                add(new Ribbon(getTranslation("assessment.patient"), false), record);
            }
        }
    }
}
