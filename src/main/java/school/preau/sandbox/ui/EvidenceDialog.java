package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import school.preau.platform.Language;
import school.preau.sandbox.PatientRecord;

/** The record opened at the line that proves something. */
class EvidenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** The whole record, for whoever wants to look something up. */
    EvidenceDialog(PatientRecord record, Language language) {
        this(record, "", language);
        setHeaderTitle(getTranslation("sandbox.record.title"));
    }

    EvidenceDialog(PatientRecord record, String line, Language language) {
        setHeaderTitle(getTranslation("sandbox.result.evidence"));
        setWidth("520px");
        setHeight("80vh");
        addClassName("evidence-dialog");
        var pane = new PatientPane(record, language);
        add(pane);
        getFooter().add(new Button(getTranslation("sandbox.result.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !line.isEmpty()) {
                pane.light(line);
            }
        });
    }
}
