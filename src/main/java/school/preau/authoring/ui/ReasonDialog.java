package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;

/** Asks for the reason of an act, which goes into the audit and to those concerned. */
class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();

    /** @param act does it, and says what is wrong with the reason; nothing when it is done */
    ReasonDialog(String title, String words, SerializableFunction<String, String> act) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(34rem, 100%)");
        reason.setLabel(getTranslation("authoring.reason"));
        reason.setHelperText(getTranslation("authoring.reason.who"));
        reason.setMaxLength(400);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.focus();
        var confirm = new Button(getTranslation(title), click -> {
            String trouble = act.apply(reason.getValue());
            if (trouble.isEmpty()) {
                close();
            } else {
                reason.setErrorMessage(trouble);
                reason.setInvalid(true);
                reason.focus();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(confirm, new Button(getTranslation("authoring.reason.cancel"), click -> close()));
        actions.addClassNames("row", "wrap", "gap-2");
        var content = new Div(new Paragraph(getTranslation(words)), reason, actions);
        content.addClassName("reason-dialog");
        add(content);
    }
}
