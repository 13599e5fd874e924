package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;

/** Before the reveal: how sure is one? Fifty per cent is a coin's toss. */
class HandInDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LEAST = 50;
    private static final int STEP = 5;
    private static final int FIRST = 75;

    private final transient IntConsumer handIn;
    private final RangeInput scale = new RangeInput();
    private final Span said = new Span();

    /**
     * @param title what is handed in
     * @param handIn takes how sure one is, in per cent
     */
    HandInDialog(String title, String question, IntConsumer handIn) {
        this.handIn = handIn;
        setHeaderTitle(title);
        setWidth("480px");
        addClassName("hand-in");
        var label = new NativeLabel(question);
        scale.setId("confidence");
        label.setFor(scale);
        scale.setMin(LEAST);
        scale.setMax(100);
        scale.setStep((double) STEP);
        scale.setValue((double) FIRST);
        scale.setValueChangeMode(ValueChangeMode.EAGER);
        said.addClassNames("confidence-said", "tabular");
        said.getElement().setAttribute("aria-hidden", "true");
        scale.addValueChangeListener(change -> say());
        say();
        var note = new Paragraph(getTranslation("sandbox.confidence.note"));
        note.addClassNames("small", "quiet");
        add(label, said, scale, note);
        var confirm = new Button(getTranslation("sandbox.confidence.hand-in"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("sandbox.letter.cancel"), click -> close()), confirm);
    }

    final void confirm() {
        close();
        handIn.accept(confidence());
    }

    private int confidence() {
        Double value = scale.getValue();
        return value == null ? FIRST : Math.clamp(Math.round(value), LEAST, 100);
    }

    private void say() {
        String words = getTranslation("sandbox.confidence.value", confidence());
        said.setText(words);
        scale.getElement().setAttribute("aria-valuetext", words);
    }
}
