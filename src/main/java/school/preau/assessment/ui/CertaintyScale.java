package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import school.preau.assessment.Certainty;

/** “How sure are you?” in four steps. */
class CertaintyScale extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Certainty, OptionRow> steps = new EnumMap<>(Certainty.class);

    CertaintyScale(Optional<Certainty> said, SerializableConsumer<Certainty> whenSaid) {
        addClassName("quiz-certainty");
        var title = new H2(getTranslation("assessment.certainty.title"));
        var scale = new Div();
        scale.addClassName("scale");
        scale.getElement().setAttribute("role", "radiogroup");
        scale.getElement().setAttribute("aria-label", getTranslation("assessment.certainty.title"));
        String group = "quiz-certainty-" + System.identityHashCode(this);
        for (Certainty certainty : Certainty.values()) {
            var step = new OptionRow(group, "", getTranslation("assessment.percent", certainty.percent()), now -> {
                steps.forEach((other, row) -> row.choose(other == certainty));
                whenSaid.accept(certainty);
            });
            step.getElement().getClassList().set("quiz-option", false);
            step.choose(said.filter(certainty::equals).isPresent());
            steps.put(certainty, step);
            scale.getElement().appendChild(step.getElement());
        }
        var note = new Paragraph(getTranslation("assessment.certainty.note"));
        note.addClassNames("extra-small", "quiet");
        add(title, scale, note);
    }

    Optional<Certainty> said() {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().chosen())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void lock() {
        steps.values().forEach(OptionRow::lock);
    }
}
