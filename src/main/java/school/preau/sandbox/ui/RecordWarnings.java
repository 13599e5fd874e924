package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Locale;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.PatientRecord.Allergy;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.ConditionStatus;

/** Allergies, which come first, and problems with what was looked for and is absent. */
final class RecordWarnings {

    private RecordWarnings() {}

    static Component allergy(Component at, Allergy allergy, boolean gloss) {
        var title = new Html("<b></b>");
        title.getElement()
                .setText(at.getTranslation(
                        "sandbox.record.allergy", allergy.substance().fr()));
        String since = allergy.since().isPresent() ? ", " + allergy.since().getAsInt() : "";
        var reaction = RecordLine.text(allergy.reaction().map(text -> text + since), gloss);
        var words = new Div(title, new Div(reaction));
        var line = new RecordLine(allergy.id(), Icon.WARNING.svg(18), words).styled("allergy");
        if (gloss) {
            var english = new Span(allergy.substance().en());
            english.addClassName("gloss");
            words.add(english);
        }
        return line;
    }

    static Component noAllergy(Component at) {
        var none = new Paragraph(at.getTranslation("sandbox.record.no-allergy"));
        none.addClassName("quiet");
        return none;
    }

    static Component problem(Component at, Condition problem, boolean gloss) {
        var about = new ArrayList<String>();
        if (!problem.present()) {
            about.add(at.getTranslation("sandbox.record.absent"));
        }
        if (problem.status() != ConditionStatus.ACTIVE) {
            about.add(at.getTranslation(
                    "sandbox.record.status." + problem.status().name().toLowerCase(Locale.ROOT)));
        }
        problem.side()
                .ifPresent(side -> about.add(
                        at.getTranslation("sandbox.record.side." + side.name().toLowerCase(Locale.ROOT))));
        problem.since().ifPresent(since -> about.add(at.getTranslation("sandbox.record.since", since)));
        problem.cim10().ifPresent(about::add);
        var label = RecordLine.text(
                new LocalText(problem.label().fr(), problem.label().en()), gloss);
        var line = new RecordLine(problem.id(), label).noted(String.join(" · ", about));
        return problem.present() ? line : line.styled("absent");
    }
}
