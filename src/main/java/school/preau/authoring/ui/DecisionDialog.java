package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import school.preau.sandbox.ContestedFinding;
import school.preau.sandbox.Contesting;

/** A trainer says in one sentence why a learner is right or not; the learner reads it. */
class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    DecisionDialog(ContestedFinding contested, boolean upheld, Consumer<String> decided) {
        setHeaderTitle(getTranslation(upheld ? "authoring.contested.right" : "authoring.contested.wrong"));
        setWidth("520px");
        var what = new Paragraph(
                getTranslation(upheld ? "authoring.contested.right.words" : "authoring.contested.wrong.words"));
        what.addClassName("quiet");
        var note = new TextArea(getTranslation("authoring.contested.note"));
        note.setHelperText(getTranslation("authoring.contested.note.hint"));
        note.setWidthFull();
        note.setMaxLength(Contesting.LONGEST_SENTENCE);
        note.setRequired(true);
        add(what, new Paragraph(contested.sentence()), note);
        var decide = new Button(getTranslation("authoring.contested.decide"), event -> {
            if (note.getValue().isBlank()) {
                note.setInvalid(true);
                note.setErrorMessage(getTranslation("authoring.contested.reason"));
                return;
            }
            close();
            decided.accept(note.getValue());
        });
        decide.addThemeName("primary");
        getFooter().add(new Button(getTranslation("authoring.cancel"), event -> close()), decide);
    }
}
