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

    @Override
    String how() {
        return "assessment.how.vignette";
    }

    @Override
    void lock() {
        pads.forEach(AnswerPad::lock);
    }
}
