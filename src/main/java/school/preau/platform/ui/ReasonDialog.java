package school.preau.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;

/** Asks for the reason of an act, which goes into the audit and to those concerned. */
public class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();

    /**
     * @param title what is about to be done
     * @param words what follows from it
     * @param confirm the button that does it
     * @param act does it, and says what is wrong with the reason; nothing when it is done
     */
    public ReasonDialog(String title, String words, String confirm, SerializableFunction<String, String> act) {
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        reason.setLabel(getTranslation("platform.reason"));
        reason.setHelperText(getTranslation("platform.reason.who"));
        reason.setMaxLength(400);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.focus();
        var done = new Button(confirm, click -> {
            String trouble = act.apply(reason.getValue());
            if (trouble.isEmpty()) {
                close();
            } else {
                reason.setErrorMessage(trouble);
                reason.setInvalid(true);
                reason.focus();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(done, new Button(getTranslation("platform.reason.cancel"), click -> close()));
        actions.addClassNames("row", "wrap", "gap-2");
        var content = new Div(new Paragraph(words), reason, actions);
        content.addClassName("reason-dialog");
        add(content);
    }
}
