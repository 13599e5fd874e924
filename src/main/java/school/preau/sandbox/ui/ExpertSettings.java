package school.preau.sandbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import school.preau.platform.Language;
import school.preau.sandbox.AnswerSettings;
import school.preau.sandbox.gateway.EndpointHealth;

/** For those who want to see what the knobs do: model, temperature and length. Closed, everything is as usual. */
class ExpertSettings extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> LENGTHS = List.of(300, 800, 1_500, AnswerSettings.LONGEST);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Language language;
    private final Checkbox expert = new Checkbox();
    private final Select<EndpointHealth> model = new Select<>();
    private final Select<Integer> length = new Select<>();
    private final RangeInput temperature = new RangeInput();
    private final Span said = new Span();

    ExpertSettings(List<EndpointHealth> models, Language language) {
        this.language = language;
        addClassName("expert");
        setVisible(false);
        expert.setLabel(getTranslation("conversation.expert.switch"));
        expert.addValueChangeListener(change -> setVisible(change.getValue()));
        model.setLabel(getTranslation("conversation.expert.model"));
        model.setItems(models);
        model.setItemLabelGenerator(each -> each.title().in(language));
        models.stream().findFirst().ifPresent(model::setValue);
        model.setVisible(models.size() > 1);
        length.setLabel(getTranslation("conversation.expert.length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(tokens -> getTranslation("conversation.expert.tokens", tokens));
        length.setValue(AnswerSettings.USUAL.maxTokens());
        var note = new Paragraph(getTranslation("conversation.expert.note"));
        note.addClassNames("small", "quiet");
        add(model, length, temperature(), note);
    }

    /** The switch that shows them. */
    final Checkbox opener() {
        return expert;
    }

    final AnswerSettings settings() {
        if (!expert.getValue()) {
            return AnswerSettings.USUAL;
        }
        return new AnswerSettings(
                Optional.ofNullable(model.getValue())
                        .filter(each -> model.isVisible())
                        .map(EndpointHealth::endpoint),
                Optional.ofNullable(length.getValue()).orElse(AnswerSettings.USUAL.maxTokens()),
                degrees());
    }

    private Div temperature() {
        String id = "temperature-" + NUMBER.incrementAndGet();
        var label = new NativeLabel(getTranslation("conversation.expert.temperature"));
        label.setFor(id);
        temperature.setId(id);
        temperature.setMin(0);
        temperature.setMax(AnswerSettings.HOTTEST);
        temperature.setStep(0.1);
        temperature.setValue(AnswerSettings.USUAL.temperature());
        temperature.setValueChangeMode(ValueChangeMode.EAGER);
        temperature.addValueChangeListener(change -> say());
        said.addClassName("tabular");
        say();
        var row = new Div(label, temperature, said);
        row.addClassName("temperature");
        return row;
    }

    private double degrees() {
        Double value = temperature.getValue();
        return value == null
                ? AnswerSettings.USUAL.temperature()
                : Math.clamp(Math.round(value * 10) / 10.0, 0, AnswerSettings.HOTTEST);
    }

    private void say() {
        String number = String.format(Locale.ROOT, "%.1f", degrees());
        said.setText(language == Language.FR ? number.replace('.', ',') : number);
    }
}
