package school.preau.assessment.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import school.preau.assessment.Given;
import school.preau.assessment.PartOrder;
import school.preau.assessment.Question;
import school.preau.platform.Language;

/** Several questions about one case, one below the other; each answer is kept as soon as it is given. */
final class VignettePad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private final List<AnswerPad> pads = new ArrayList<>();
    private final transient List<String> ids = new ArrayList<>();
    private final transient SortedMap<String, Given> parts = new TreeMap<>();

    VignettePad(
            Question.Vignette vignette,
            List<String> order,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        addClassName("quiz-vignette");
        given.ifPresent(answer -> {
            if (answer instanceof Given.Parts(var before)) {
                parts.putAll(before);
            }
        });
        int number = 0;
        for (Question part : vignette.parts()) {
            String id = part.id().value();
            var pad = AnswerPad.of(
                    part, PartOrder.within(id, order), Optional.ofNullable(parts.get(id)), language, answer -> {
                        parts.put(id, answer);
                        whenGiven.accept(new Given.Parts(parts));
                    });
            pads.add(pad);
            ids.add(id);
            var which = new Paragraph(
                    getTranslation("assessment.part", ++number, vignette.parts().size()));
            which.addClassName("overline");
            var stem = new Div(Headings.stem(part.about().stem().in(language), "h2"));
            stem.addClassName("quiz-part-stem");
            var how = new Html("<p class=\"how\">" + getTranslation(pad.how()) + "</p>");
            var section = new Section(which, stem, how, pad);
            section.addClassName("quiz-part");
            add(section);
        }
    }

    /** Only when all of its parts can wait. */
    @Override
    List<String> state() {
        return pads.stream().anyMatch(pad -> pad.controls() == 0)
                ? List.of()
                : pads.stream().flatMap(pad -> pad.state().stream()).toList();
    }

    @Override
    Optional<Given> given(List<String> state) {
        var meant = new TreeMap<String, Given>();
        int from = 0;
        for (int i = 0; i < pads.size(); i++) {
            int to = from + pads.get(i).controls();
            String id = ids.get(i);
            pads.get(i).given(state.subList(from, to)).ifPresent(answer -> meant.put(id, answer));
            from = to;
        }
        return Optional.of(new Given.Parts(meant));
    }

    @Override
    String how() {
        return "assessment.how.vignette";
    }

    @Override
    void lock() {
        pads.forEach(AnswerPad::lock);
    }
}
