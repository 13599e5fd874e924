package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.ExplainedTexts;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.WrittenLetter;
import school.preau.sandbox.readability.ReadingGoal;

/** Both texts as handed in, how easily they read, and what each says of what it must. */
class ExplainResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;

    ExplainResult(ResultItems about, ExplainedTexts explained) {
        this.about = about;
        addClassName("result-body");
        for (LetterPart reader : List.of(LetterPart.PATIENT, LetterPart.CHILD)) {
            add(new H2(getTranslation(RetellingPanes.title(reader))));
            text(reader);
            lines(explained.to(reader));
        }
    }

    private void text(LetterPart reader) {
        about.work().flatMap(work -> work.letter(reader)).ifPresent(kept -> {
            var reading = new ReadingStrip(
                    reader == LetterPart.CHILD ? ReadingGoal.CHILD : ReadingGoal.ADULT, about.language());
            reading.measure(kept.text());
            var pieces = new TextPieces(kept.text());
            kept.origins().forEach(origin -> pieces.add(origin.passage(), "from-model"));
            var head = new Div(new Ribbon(getTranslation("sandbox.ribbon.exercise"), false));
            head.addClassName("letter-head");
            var sheet = new Div(head, pieces.shown(), reading);
            sheet.addClassNames("card", "signed-letter");
            add(sheet);
        });
    }

    private void lines(WrittenLetter written) {
        var lines = new RequirementLines(about, this);
        var list = new UnorderedList();
        list.addClassName("result-lines");
        lines.of(written).forEach(list::add);
        add(list);
    }
}
