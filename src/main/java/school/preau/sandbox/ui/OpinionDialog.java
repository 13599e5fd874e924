package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import school.preau.sandbox.Opinion;

/** Why an answer was useful or not, in one tap and, if one likes, in a sentence. */
class OpinionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Opinion.Reason> why = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final transient Runnable kept;

    OpinionDialog(boolean useful, Optional<Opinion> before, Consumer<Opinion> keep) {
        setHeaderTitle(getTranslation(useful ? "conversation.opinion.useful" : "conversation.opinion.not-useful"));
        setWidth("480px");
        addClassName("opinion-dialog");
        why.setLabel(getTranslation("conversation.opinion.why"));
        why.setItems(Opinion.Reason.of(useful));
        why.setItemLabelGenerator(reason -> getTranslation(reason.key()));
        words.setLabel(getTranslation("conversation.opinion.words"));
        words.setHelperText(getTranslation("conversation.opinion.masked"));
        words.setMaxLength(Opinion.LONGEST);
        words.setWidthFull();
        before.filter(opinion -> opinion.useful() == useful).ifPresent(opinion -> {
            opinion.reason().ifPresent(why::setValue);
            words.setValue(opinion.words());
        });
        var note = new Paragraph(getTranslation("conversation.opinion.only-you"));
        note.addClassNames("small", "quiet");
        add(why, words, note);
        this.kept = () -> keep.accept(new Opinion(useful, Optional.ofNullable(why.getValue()), words.getValue()));
        var confirm = new Button(getTranslation("conversation.opinion.keep"), click -> keep());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("sandbox.letter.cancel"), click -> close()), confirm);
    }

    final void keep() {
        close();
        kept.run();
    }
}
