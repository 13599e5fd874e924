package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.LetterDraft;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.WrittenLetter;

/** What the letter says of what it must, the errors of the model left in it, and what was signed without a touch. */
class WrittenResult extends Div {

    private static final long serialVersionUID = 1L;

    WrittenResult(ResultItems about, WrittenLetter written) {
        addClassName("result-body");
        var list = new UnorderedList();
        list.addClassName("result-lines");
        new RequirementLines(about, this).of(written).forEach(list::add);
        add(list);
        about.work().flatMap(OpenExercise::letter).ifPresent(this::signed);
    }

    /** The letter as handed in: what is still hatched was signed as the model wrote it. */
    private void signed(LetterDraft letter) {
        var pieces = new TextPieces(letter.text());
        letter.origins().forEach(origin -> pieces.add(origin.passage(), "from-model"));
        var text = pieces.shown();
        var head = new Div(new Ribbon(getTranslation("sandbox.ribbon.exercise"), false));
        head.addClassName("letter-head");
        var sheet = new Div(head, text);
        sheet.addClassNames("card", "signed-letter");
        var words = new Paragraph(
                getTranslation("sandbox.result.signed", letter.origins().size()));
        words.addClassName("quiet");
        add(new H2(getTranslation("sandbox.result.your-letter")), words, sheet);
    }
}
