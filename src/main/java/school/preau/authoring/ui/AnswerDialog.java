package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A trainer answers somebody in one sentence; without it nothing is sent. */
class AnswerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea note = new TextArea();
    private final String missing;
    private final transient Consumer<String> answer;

    /**
     * What stands in it, translated.
     *
     * @param about what will follow, or nothing
     * @param said the words that are answered
     * @param field what the sentence is for
     * @param hint who will read it
     * @param send the verb of the button
     * @param missing what is said while the sentence is missing
     */
    record Words(String title, String about, String said, String field, String hint, String send, String missing) {}

    AnswerDialog(Words words, int longest, Consumer<String> answer) {
        this.missing = words.missing();
        this.answer = answer;
        setHeaderTitle(words.title());
        setWidth("520px");
        var about = new Paragraph(words.about());
        about.addClassName("quiet");
        about.setVisible(!words.about().isBlank());
        note.setLabel(words.field());
        note.setHelperText(words.hint());
        note.setWidthFull();
        note.setMaxLength(longest);
        note.setRequired(true);
        var send = new Button(words.send(), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(send, new Button(getTranslation("authoring.cancel"), event -> close()));
        actions.addClassNames("row", "wrap", "gap-2");
        add(about, new Paragraph(words.said()), note, actions);
    }

    private void send() {
        if (note.getValue().isBlank()) {
            note.setErrorMessage(missing);
            note.setInvalid(true);
            note.focus();
            return;
        }
        close();
        answer.accept(note.getValue());
    }
}
