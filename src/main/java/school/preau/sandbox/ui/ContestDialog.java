package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import school.preau.sandbox.Contesting;

/** A learner says in one sentence why something is not what the result says. */
class ContestDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ContestDialog(String about, Consumer<String> send) {
        setHeaderTitle(getTranslation("sandbox.contest.title"));
        setWidth("520px");
        var what = new Paragraph(about);
        what.addClassName("quiet");
        var why = new TextArea(getTranslation("sandbox.letter.why"));
        why.setHelperText(getTranslation("sandbox.letter.why-hint"));
        why.setMaxLength(Contesting.LONGEST_SENTENCE);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.EAGER);
        var confirm = new Button(getTranslation("sandbox.letter.send"), click -> {
            close();
            send.accept(why.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        why.addValueChangeListener(change -> confirm.setEnabled(!why.getValue().isBlank()));
        add(what, why);
        getFooter().add(new Button(getTranslation("sandbox.letter.cancel"), click -> close()), confirm);
    }
}
