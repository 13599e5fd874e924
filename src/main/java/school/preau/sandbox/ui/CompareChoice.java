package school.preau.sandbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import school.preau.platform.Language;
import school.preau.sandbox.gateway.EndpointHealth;

/** Whether one wants one answer, or two side by side, and blind or not. */
class CompareChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** How many answers, of what. */
    enum Choice {
        ONE,
        TWO_MODELS,
        TWO_WORDINGS;

        String key() {
            return "conversation.compare.mode."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Select<Choice> choice = new Select<>();
    private final Select<EndpointHealth> first = new Select<>();
    private final Select<EndpointHealth> second = new Select<>();
    private final Checkbox blind = new Checkbox();
    private final boolean possible;

    /** @param two hears whether there are two wordings to write */
    CompareChoice(List<EndpointHealth> models, Language language, Consumer<Boolean> two) {
        addClassNames("compare-choice", "row", "gap-3", "wrap");
        possible = !models.isEmpty();
        var choices = new ArrayList<>(List.of(Choice.values()));
        if (models.size() < 2) {
            choices.remove(Choice.TWO_MODELS);
        }
        choice.setAriaLabel(getTranslation("conversation.compare.mode"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(each -> getTranslation(each.key()));
        choice.setValue(Choice.ONE);
        choice.addValueChangeListener(change -> {
            show();
            two.accept(chosen() == Choice.TWO_WORDINGS);
        });
        models(first, "conversation.compare.first-model", models, language, 0);
        models(second, "conversation.compare.second-model", models, language, 1);
        blind.setLabel(getTranslation("conversation.compare.blind"));
        add(choice, first, second, blind);
        show();
    }

    /** Whether there is a model to ask. */
    final boolean possible() {
        return possible;
    }

    /** Back to one answer: what follows a comparison goes on from one of its two. */
    final void reset() {
        choice.setValue(Choice.ONE);
    }

    final Choice chosen() {
        return isVisible() && choice.getValue() != null ? choice.getValue() : Choice.ONE;
    }

    final boolean blind() {
        return blind.getValue();
    }

    final String first() {
        return first.getValue().endpoint();
    }

    final String second() {
        return second.getValue().endpoint();
    }

    private void show() {
        boolean models = choice.getValue() == Choice.TWO_MODELS;
        first.setVisible(models);
        second.setVisible(models);
        blind.setVisible(choice.getValue() != Choice.ONE);
    }

    private void models(
            Select<EndpointHealth> select, String key, List<EndpointHealth> models, Language language, int at) {
        select.setAriaLabel(getTranslation(key));
        select.setItems(models);
        select.setItemLabelGenerator(each -> each.title().in(language));
        models.stream().skip(at).findFirst().ifPresent(select::setValue);
    }
}
