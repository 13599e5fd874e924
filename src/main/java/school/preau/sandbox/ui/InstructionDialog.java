package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** What the model reads before the first request: the school's instruction, and the record as data. */
class InstructionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    InstructionDialog(String instruction) {
        setHeaderTitle(getTranslation("conversation.reads.title"));
        setWidth("720px");
        addClassName("instruction-dialog");
        var about = new Paragraph(getTranslation("conversation.reads.about"));
        about.addClassName("quiet");
        var text = new Pre(instruction);
        text.addClassName("instruction");
        text.getElement().setAttribute("lang", "fr");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("conversation.reads.title"));
        add(about, text);
        getFooter().add(new Button(getTranslation("sandbox.result.close"), click -> close()));
    }
}
